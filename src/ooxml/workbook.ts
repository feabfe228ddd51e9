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
  /** Names of all tabs in their order, chart sheets included. */
  readonly tabs: readonly string[];
  /** Name of the sheet in front. */
  readonly active: string;
  readonly date1904: boolean;
  /** Sheets may not be added, removed or renamed. */
  readonly structureLocked: boolean;
  readonly styles?: string;
  readonly sharedStrings?: string;
  readonly calcChain?: string;
}

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  /** Its number in the workbook, which stays when tabs are moved or removed. */
  readonly id: string;
  readonly hidden: boolean;
}

const WORKBOOK_TYPES =
  /spreadsheetml\.(?:sheet|template)\.main\+xml|ms-excel\.(?:sheet|template|addin)\.macroEnabled\.main\+xml/;

/** @throws OoxmlError `not-a-workbook` for other packages (.docx, any zip), `damaged` where a sheet is missing */
export function workbookParts(pkg: OoxmlPackage): WorkbookParts {
  if (!pkg.has('[Content_Types].xml') || !pkg.has('_rels/.rels')) throw new OoxmlError('not-a-workbook', 'no package');
  const workbook = readRelationships('', pkg.text('_rels/.rels')).find(({ kind }) => kind === 'officeDocument')?.part;
  if (workbook === undefined) throw new OoxmlError('not-a-workbook', 'no main part');
  if (!WORKBOOK_TYPES.test(pkg.text('[Content_Types].xml'))) throw new OoxmlError('not-a-workbook', workbook);
  const relsName = relsOf(workbook);
  const rels = pkg.has(relsName) ? readRelationships(workbook, pkg.text(relsName)) : [];
  const { sheets, ...facts } = readWorkbookXml(pkg.text(workbook), rels);
  for (const sheet of sheets) if (!pkg.has(sheet.part)) throw new OoxmlError('damaged', `missing sheet: ${sheet.part}`);
  return { workbook, rels, sheets, ...facts, ...otherParts(pkg, rels) };
}

function otherParts(
  pkg: OoxmlPackage,
  rels: readonly Relationship[],
): Pick<WorkbookParts, 'styles' | 'sharedStrings' | 'calcChain'> {
  const found: { styles?: string; sharedStrings?: string; calcChain?: string } = {};
  for (const { kind, part } of rels) {
    if (part === undefined || !pkg.has(part)) continue;
    if (kind === 'styles' || kind === 'sharedStrings' || kind === 'calcChain') found[kind] ??= part;
  }
  return found;
}

type WorkbookFacts = Pick<WorkbookParts, 'sheets' | 'tabs' | 'active' | 'date1904' | 'structureLocked'>;

function readWorkbookXml(xml: string, rels: readonly Relationship[]): WorkbookFacts {
  const sheets: SheetPart[] = [];
  const tabs: string[] = [];
  let activeTab = 0;
  let date1904 = false;
  let structureLocked = false;
  scanXml(xml, {
    open: ({ name, attributes }) => {
      switch (localName(name)) {
        case 'workbookPr':
          date1904 = isTrue(attributes['date1904']);
          break;
        case 'workbookProtection':
          structureLocked = isTrue(attributes['lockStructure']);
          break;
        case 'workbookView':
          activeTab = Number(attributes['activeTab'] ?? 0);
          break;
        case 'sheet': {
          tabs.push(attributes['name'] ?? '');
          const rel = rels.find(({ id }) => id === relationshipId(attributes));
          if (rel?.kind !== 'worksheet' || rel.part === undefined) break;
          const hidden = attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden';
          sheets.push({ name: attributes['name'] ?? '', part: rel.part, id: attributes['sheetId'] ?? '', hidden });
        }
      }
    },
  });
  // The tab in front may be a chart, which nobody here reads.
  const front = sheets.find(({ name }) => name === tabs[activeTab]) ?? sheets[0];
  return { sheets, tabs, active: front?.name ?? '', date1904, structureLocked };
}

/** xsd:boolean has two spellings: Excel and WPS write `1`, LibreOffice `true`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** The `r:id` attribute, whatever prefix the file gave it. */
function relationshipId(attributes: Readonly<Record<string, string>>): string | undefined {
  const key = Object.keys(attributes).find((name) => name.includes(':') && localName(name) === 'id');
  return key === undefined ? undefined : attributes[key];
}
