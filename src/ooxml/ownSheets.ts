import type { SheetChange } from '../core/plan/changes';
import { OWNER_KEY, OWNER_VALUE } from '../core/plan/ownSheet';
import type { Edit } from './edits';
import { applyEdits, withAttributes } from './edits';
import { ownSheetXml, rewrittenSheetXml, type OwnSheet } from './ownSheetXml';
import type { OoxmlPackage } from './package';
import { addPart, dropPart, freeName } from './packageParts';
import { readRelationships, relsOf, type Relationship } from './relationships';
import { withLooks } from './sheetLooks';
import { splitSheet } from './sheetFrame';
import type { SheetPart, WorkbookParts } from './workbook';
import { workbookParts } from './workbook';
import { localName, prefixOf, scanXml } from './xmlScan';
import { escapeXml } from './xmlText';

/** Sheets are made with this code name besides their property: programs that drop the one keep the other. */
const CODE_NAME = 'JiheSheet';

export interface SheetsWritten {
  readonly pkg: OoxmlPackage;
  /** Names that were not written: a sheet of the user has them, or the workbook's structure is protected. */
  readonly refused: readonly string[];
}

/** Adds, replaces or removes sheets of ours; a sheet of the user is never touched, and in the way only of one to be written. */
export function writeOwnSheets(pkg: OoxmlPackage, changes: readonly SheetChange[]): SheetsWritten {
  let next = pkg;
  const refused: string[] = [];
  for (const change of changes) {
    const { name, rows } = change;
    const parts = workbookParts(next);
    const existing = parts.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    const moves = (existing === undefined) !== (rows === null);
    const foreign = existing !== undefined && !isOwnSheet(next, existing);
    if (foreign && rows === null) continue;
    if (foreign || (parts.structureLocked && moves)) refused.push(name);
    else if (rows === null) next = existing ? removeSheet(next, parts, existing) : next;
    else {
      const looked = withLooks(next, parts, rows);
      const written = { ...change, rows, looks: looked.ids };
      next = existing ? rewriteSheet(looked.pkg, existing.part, written) : addSheet(looked.pkg, parts, written);
    }
  }
  return { pkg: next, refused };
}

/** Whether we made a sheet. */
export function isOwnSheet(pkg: OoxmlPackage, { part }: SheetPart): boolean {
  let ours = false;
  // Around the cells, which may be many.
  scanXml(splitSheet(pkg.text(part)).frame, {
    open: ({ name, attributes }) => {
      const local = localName(name);
      if (local === 'sheetPr') ours ||= attributes['codeName']?.startsWith(CODE_NAME) === true;
      if (local === 'customPr') ours ||= attributes['name'] === OWNER_KEY;
    },
  });
  return ours;
}

function rewriteSheet(pkg: OoxmlPackage, part: string, sheet: OwnSheet): OoxmlPackage {
  const rewritten = rewrittenSheetXml(pkg.text(part), sheet);
  if (rewritten !== undefined) return pkg.with(part, rewritten);
  const owned = withOwner(pkg, part);
  return owned.pkg.with(part, ownSheetXml(CODE_NAME, owned.id, sheet));
}

/** Gives the sheet the part that holds its property, where it has none, and the relationship's id. */
function withOwner(pkg: OoxmlPackage, sheet: string): { readonly pkg: OoxmlPackage; readonly id: string } {
  const known = relationshipsFrom(pkg, sheet).find(({ kind }) => kind === 'customProperty');
  if (known) return { pkg, id: known.id };
  return addPart(pkg, {
    name: freeName(pkg, `${sheet.slice(0, sheet.lastIndexOf('worksheets/'))}customProperty`, '.bin'),
    // UTF-16, as Excel writes it.
    content: Array.from(OWNER_VALUE, (letter) => `${letter}\0`).join(''),
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty',
    from: sheet,
    kind: 'customProperty',
  });
}

const relationshipsFrom = (pkg: OoxmlPackage, part: string): readonly Relationship[] =>
  pkg.has(relsOf(part)) ? readRelationships(part, pkg.text(relsOf(part))) : [];

function addSheet(pkg: OoxmlPackage, parts: WorkbookParts, sheet: OwnSheet & { readonly name: string }): OoxmlPackage {
  const folder = parts.workbook.slice(0, parts.workbook.lastIndexOf('/') + 1);
  const name = freeName(pkg, `${folder}worksheets/sheet`);
  const owned = withOwner(pkg, name);
  const added = addPart(owned.pkg, {
    name,
    content: ownSheetXml(CODE_NAME, owned.id, sheet),
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
    from: parts.workbook,
    kind: 'worksheet',
  });
  const id = Math.max(0, ...parts.sheets.map((other) => Number(other.id))) + 1;
  return added.pkg.with(parts.workbook, withSheet(pkg.text(parts.workbook), sheet.name, id, added.id));
}

function withSheet(xml: string, name: string, id: number, relationship: string): string {
  let prefix = '';
  let at = 0;
  scanXml(xml, {
    open: (tag, depth) => {
      if (depth === 0) prefix = prefixOf(tag.name);
    },
    close: (tag, start, _end, depth) => {
      if (depth === 1 && localName(tag) === 'sheets') at = start;
    },
  });
  // The prefix for relationships is declared here: the workbook may have chosen another one, or none at all.
  const namespace = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const sheet = `<${prefix}sheet ${namespace} name="${escapeXml(name)}" sheetId="${String(id)}" r:id="${relationship}"/>`;
  return applyEdits(xml, [{ start: at, end: at, text: sheet }]);
}

function removeSheet(pkg: OoxmlPackage, parts: WorkbookParts, sheet: SheetPart): OoxmlPackage {
  const xml = pkg.text(parts.workbook);
  const at = parts.tabs.indexOf(sheet.name);
  const edits: Edit[] = [];
  let doomed: number | undefined;
  scanXml(xml, {
    open: ({ name, attributes, start, end }, depth) => {
      const local = localName(name);
      const scope = Number(attributes['localSheetId'] ?? Number.NaN);
      if (depth === 2 && local === 'sheet' && attributes['name'] === sheet.name) doomed = start;
      else if (depth === 2 && local === 'definedName' && scope === at) doomed = start;
      // Scopes and the tab in front are counted by position, which moves for the tabs behind the removed one.
      else if (depth === 2 && local === 'definedName' && scope > at) {
        edits.push({ start, end, text: withAttributes(xml.slice(start, end), { localSheetId: String(scope - 1) }) });
      } else if (local === 'workbookView' && Number(attributes['activeTab'] ?? 0) >= Math.max(at, 1)) {
        const tab = String(Number(attributes['activeTab']) - 1);
        edits.push({ start, end, text: withAttributes(xml.slice(start, end), { activeTab: tab }) });
      }
    },
    close: (_name, _start, end, depth) => {
      if (depth !== 2 || doomed === undefined) return;
      edits.push({ start: doomed, end, text: '' });
      doomed = undefined;
    },
  });
  let next = pkg.with(parts.workbook, applyEdits(xml, edits));
  for (const { kind, part } of relationshipsFrom(pkg, sheet.part)) {
    if (kind === 'customProperty' && part !== undefined) next = dropPart(next, sheet.part, part);
  }
  return dropPart(next, parts.workbook, sheet.part);
}
