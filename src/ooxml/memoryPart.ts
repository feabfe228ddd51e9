import type { Memory } from '../core/memory';
import { memoryOfXml } from '../core/plan/memoryOfXml';
import { isMemoryXml, MEMORY_NAMESPACE, memoryXml } from '../core/plan/memoryPart';
import type { OoxmlPackage } from './package';
import { addPart, dropPart, freeName } from './packageParts';
import { readRelationships, relsOf } from './relationships';
import type { WorkbookParts } from './workbook';
import { workbookParts } from './workbook';

/** What we keep in the workbook; empty where there is none of ours or it is damaged. */
export function readMemory(pkg: OoxmlPackage, parts: WorkbookParts): Memory {
  const part = memoryPartName(pkg, parts);
  return memoryOfXml(part === undefined ? undefined : customXml(pkg, part));
}

/** Keeps `memory` in the package as one custom XML part; null takes it out and leaves no trace of it. */
export function writeMemory(pkg: OoxmlPackage, memory: Memory | null): OoxmlPackage {
  const parts = workbookParts(pkg);
  const existing = memoryPartName(pkg, parts);
  if (memory === null) return existing === undefined ? pkg : dropMemory(pkg, parts, existing);
  const content = `${DECLARATION}${memoryXml(memory)}`;
  if (existing !== undefined) return pkg.with(existing, content);

  const name = freeName(pkg, 'customXml/item');
  const item = addPart(pkg, { name, content, from: parts.workbook, kind: 'customXml', ...typeOfXml(pkg) });
  const properties = name.replace('item', 'itemProps');
  return addPart(item.pkg, {
    name: properties,
    content: ITEM_PROPERTIES,
    contentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    from: name,
    kind: 'customXmlProps',
  }).pkg;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/** The id only has to differ from those of other parts in the same workbook, and there is one part of ours. */
const ITEM_PROPERTIES =
  `${DECLARATION}<ds:datastoreItem ds:itemID="{6A1B1E52-3C5D-4E0B-9A67-0F2D4C8B7A11}" ` +
  'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>' +
  `<ds:schemaRef ds:uri="${MEMORY_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;

function typeOfXml(pkg: OoxmlPackage): { contentType?: string } {
  const known = /<(?:\w+:)?Default\s[^>]*Extension=["']xml["']/i.test(pkg.text('[Content_Types].xml'));
  return known ? {} : { contentType: 'application/xml' };
}

function dropMemory(pkg: OoxmlPackage, parts: WorkbookParts, part: string): OoxmlPackage {
  const rels = pkg.has(relsOf(part)) ? readRelationships(part, pkg.text(relsOf(part))) : [];
  let next = pkg;
  for (const { part: properties } of rels) if (properties !== undefined) next = dropPart(next, part, properties);
  return dropPart(next, parts.workbook, part);
}

/** Name of the custom XML part that is our memory, found by its namespace. */
function memoryPartName(pkg: OoxmlPackage, parts: WorkbookParts): string | undefined {
  return parts.rels
    .flatMap(({ kind, part }) => (kind === 'customXml' && part !== undefined && pkg.has(part) ? [part] : []))
    .find((part) => isMemoryXml(customXml(pkg, part)));
}

/** Foreign parts may be in any encoding: whatever cannot be read as ours is not ours. */
function customXml(pkg: OoxmlPackage, part: string): string {
  return new TextDecoder().decode(pkg.bytes(part));
}
