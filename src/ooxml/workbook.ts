import { OoxmlError } from './ooxmlError';
import type { OoxmlPackage } from './package';
import type { Relationship } from './relationships';
import { readRelationships, relsOf } from './relationships';
import { localName, scanXml } from './xmlScan';

/** Where a workbook keeps what: found by relationships, never by the usual part names. */
export interface WorkbookParts {
  readonly workbook: string;
  readonly rels: readonly Relationship[];
  readonly sheets: readonly SheetPart[];
  /** Name of the sheet in front. */
  readonly active: string;
  readonly date1904: boolean;
  readonly styles?: string;
  readonly sharedStrings?: string;
  readonly calcChain?: string;
}

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly relationship: string;
  readonly hidden: boolean;
}

const WORKBOOK_TYPES = /spreadsheetml\.(?:sheet|template)\.main\+xml|ms-excel\.(?:sheet|template|addin)\.macroEnabled\.main\+xml/;

/** @throws OoxmlError `not-a-workbook` for other packages (.docx, any zip), `damaged` where a sheet is missing */
export function workbookParts(pkg: OoxmlPackage): WorkbookParts {
  if (!pkg.has('[Content_Types].xml') || !pkg.has('_rels/.rels')) throw new OoxmlError('not-a-workbook', 'no package');
  const workbook = readRelationships('', pkg.text('_rels/.rels')).find(({ kind }) => kind === 'officeDocument')?.part;
  if (workbook === undefined) throw new OoxmlError('not-a-workbook', 'no main part');
  if (!WORKBOOK_TYPES.test(pkg.text('[Content_Types].xml'))) throw new OoxmlError('not-a-workbook', workbook);
  const relsName = relsOf(workbook);
  const rels = pkg.has(relsName) ? readRelationships(workbook, pkg.text(relsName)) : [];
  const { sheets, active, date1904 } = readWorkbookXml(pkg.text(workbook), rels);
  for (const sheet of sheets) if (!pkg.has(sheet.part)) throw new OoxmlError('damaged', `missing sheet: ${sheet.part}`);
  return { workbook, rels, sheets, active: sheets[active]?.name ?? sheets[0]?.name ?? '', date1904, ...otherParts(pkg, rels) };
}

function otherParts(pkg: OoxmlPackage, rels: readonly Relationship[]): Pick<WorkbookParts, 'styles' | 'sharedStrings' | 'calcChain'> {
  const found: { styles?: string; sharedStrings?: string; calcChain?: string } = {};
  for (const { kind, part } of rels) {
    if (part === undefined || !pkg.has(part)) continue;
    if (kind === 'styles' || kind === 'sharedStrings' || kind === 'calcChain') found[kind] ??= part;
  }
  return found;
}

function readWorkbookXml(xml: string, rels: readonly Relationship[]): { sheets: SheetPart[]; active: number; date1904: boolean } {
  const sheets: SheetPart[] = [];
  let active = 0;
  let date1904 = false;
  // Positions count all tabs, chart sheets included, while only worksheets are read.
  const positions: (number | undefined)[] = [];
  scanXml(xml, {
    open: ({ name, attributes }) => {
      switch (localName(name)) {
        case 'workbookPr':
          date1904 = isTrue(attributes['date1904']);
          break;
        case 'workbookView':
          active = Number(attributes['activeTab'] ?? 0);
          break;
        case 'sheet': {
          const id = attribute(attributes, 'id');
          const rel = rels.find((candidate) => candidate.id === id);
          positions.push(rel?.kind === 'worksheet' ? sheets.length : undefined);
          if (rel?.kind !== 'worksheet' || rel.part === undefined) break;
          const hidden = attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden';
          sheets.push({ name: attributes['name'] ?? '', part: rel.part, relationship: rel.id, hidden });
        }
      }
    },
  });
  return { sheets, active: positions[active] ?? 0, date1904 };
}

/** xsd:boolean has two spellings: Excel and WPS write `1`, LibreOffice `true`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** A prefixed attribute (`r:id`) whatever its prefix. */
function attribute(attributes: Readonly<Record<string, string>>, local: string): string | undefined {
  const key = Object.keys(attributes).find((name) => name.includes(':') && localName(name) === local);
  return key === undefined ? undefined : attributes[key];
}
