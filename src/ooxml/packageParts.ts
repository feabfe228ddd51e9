import type { Edit } from './edits';
import { applyEdits } from './edits';
import { OoxmlError } from './ooxmlError';
import type { OoxmlPackage } from './package';
import { relsOf, resolvePart } from './relationships';
import { prefixOf, scanXml } from './xmlScan';
import { escapeXml } from './xmlText';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part to be added and how the package is told of it. */
export interface NewPart {
  readonly name: string;
  readonly content: string;
  /** Absent where the default for its extension (`application/xml`) will do. */
  readonly contentType?: string;
  /** The part that points at it, and as what: `worksheet`, `customXml`, … */
  readonly from: string;
  readonly kind: string;
}

/** Adds a part, its relationship and its content type; returns the relationship's id. */
export function addPart(pkg: OoxmlPackage, part: NewPart): { pkg: OoxmlPackage; id: string } {
  const relsName = relsOf(part.from);
  const rels = pkg.has(relsName) ? pkg.text(relsName) : EMPTY_RELATIONSHIPS;
  const id = freeId(rels);
  const target = relativeTarget(part.from, part.name);
  const relationship = `Id="${id}" Type="${RELATIONSHIPS}/${part.kind}" Target="${escapeXml(target)}"`;
  let next = pkg.with(part.name, part.content).with(relsName, appendChild(rels, 'Relationship', relationship));
  if (part.contentType !== undefined) {
    const override = `PartName="/${escapeXml(part.name)}" ContentType="${part.contentType}"`;
    next = next.with(CONTENT_TYPES, appendChild(next.text(CONTENT_TYPES), 'Override', override));
  }
  return { pkg: next, id };
}

/** Removes a part with its relationship from `from` and its content type, the reverse of {@link addPart}. */
export function dropPart(pkg: OoxmlPackage, from: string, name: string): OoxmlPackage {
  const relsName = relsOf(from);
  const dropped = pkg.without(name).without(relsOf(name));
  const rels = pkg.has(relsName) ? removeChild(pkg.text(relsName), (a) => isTarget(from, name, a)) : undefined;
  const types = removeChild(pkg.text(CONTENT_TYPES), (a) => a['PartName'] === `/${name}`);
  const told = dropped.with(CONTENT_TYPES, types);
  if (rels === undefined) return told;
  // A .rels that is empty now was made by addPart: no program writes one without relationships.
  return rels === EMPTY_RELATIONSHIPS ? told.without(relsName) : told.with(relsName, rels);
}

const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** A name of the form `stem` + number + `extension` that the package does not have yet. */
export function freeName(pkg: OoxmlPackage, stem: string, extension = '.xml'): string {
  for (let number = 1; ; number++) {
    const name = `${stem}${String(number)}${extension}`;
    if (!pkg.has(name)) return name;
  }
}

function isTarget(from: string, name: string, attributes: Readonly<Record<string, string>>): boolean {
  return attributes['TargetMode'] !== 'External' && resolvePart(from, attributes['Target'] ?? '') === name;
}

function freeId(rels: string): string {
  const used = new Set<string | undefined>();
  scanXml(rels, { open: ({ attributes }) => void used.add(attributes['Id']) });
  for (let number = 1; ; number++) if (!used.has(`rIdJihe${String(number)}`)) return `rIdJihe${String(number)}`;
}

function relativeTarget(from: string, name: string): string {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  if (folder !== '' && name.startsWith(folder)) return name.slice(folder.length);
  return `${'../'.repeat(folder.split('/').length - 1)}${name}`;
}

/** Adds an empty element as the last child of the root, in the root's own prefix. */
function appendChild(xml: string, name: string, attributes: string): string {
  let root: { prefix: string; end: number; close: number } | undefined;
  scanXml(xml, {
    open: (tag, depth) => {
      if (depth === 0) root = { prefix: prefixOf(tag.name), end: tag.end, close: tag.end };
    },
    close: (_name, start, _end, depth) => {
      if (depth === 0 && root) root.close = start;
    },
  });
  if (!root) throw new OoxmlError('damaged', name);
  return applyEdits(xml, [{ start: root.close, end: root.close, text: `<${root.prefix}${name} ${attributes}/>` }]);
}

function removeChild(xml: string, isIt: (attributes: Readonly<Record<string, string>>) => boolean): string {
  const edits: Edit[] = [];
  let found: number | undefined;
  scanXml(xml, {
    open: ({ attributes, start }, depth) => {
      if (depth === 1 && isIt(attributes)) found = start;
    },
    close: (_name, _start, end, depth) => {
      if (depth !== 1 || found === undefined) return;
      edits.push({ start: found, end, text: '' });
      found = undefined;
    },
  });
  return applyEdits(xml, edits);
}
