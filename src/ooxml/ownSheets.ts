import { cellName } from '../core/sheet/address';
import type { SheetChange } from '../core/plan/changes';
import { cellXml } from './cellXml';
import type { Edit } from './edits';
import { applyEdits, withAttributes } from './edits';
import type { OoxmlPackage } from './package';
import { addPart, dropPart, freeName } from './packageParts';
import type { SheetPart, WorkbookParts } from './workbook';
import { workbookParts } from './workbook';
import { localName, prefixOf, scanXml } from './xmlScan';
import { escapeXml } from './xmlText';

/** A sheet is ours by the code name it was made with: code names are kept when a user renames or moves the sheet. */
const CODE_NAME = 'JiheSheet';

export interface SheetsWritten {
  readonly pkg: OoxmlPackage;
  /** Names that were not written: a sheet of the user has them, or the workbook's structure is protected. */
  readonly refused: readonly string[];
}

/** Adds, replaces or removes sheets of ours; a sheet of the user is never touched. */
export function writeOwnSheets(pkg: OoxmlPackage, changes: readonly SheetChange[]): SheetsWritten {
  let next = pkg;
  const refused: string[] = [];
  for (const { name, rows } of changes) {
    const parts = workbookParts(next);
    const existing = parts.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    const moves = (existing === undefined) !== (rows === null);
    if ((existing && !isOurs(next, existing)) || (parts.structureLocked && moves)) refused.push(name);
    else if (rows === null) next = existing ? removeSheet(next, parts, existing) : next;
    else if (existing) next = next.with(existing.part, sheetXml(rows, next.text(existing.part)));
    else next = addSheet(next, parts, name, rows);
  }
  return { pkg: next, refused };
}

function isOurs(pkg: OoxmlPackage, { part }: SheetPart): boolean {
  let ours = false;
  scanXml(pkg.text(part), {
    open: ({ name, attributes }) => {
      if (localName(name) === 'sheetPr') ours = attributes['codeName']?.startsWith(CODE_NAME) === true;
    },
  });
  return ours;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Width of a column in characters; texts of ours are sentences. */
const COLUMN_WIDTH = 18;

function sheetXml(rows: NonNullable<SheetChange['rows']>, previous?: string): string {
  // What the user set in our sheet (column widths, print setup) is kept when its cells are written anew.
  const kept = previous === undefined ? undefined : replaceSheetData(previous, rows);
  if (kept !== undefined) return kept;
  const columns = Math.max(1, ...rows.map((row) => row.length));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${NAMESPACE}"><sheetPr codeName="${CODE_NAME}"/>` +
    `<cols><col min="1" max="${String(columns)}" width="${String(COLUMN_WIDTH)}" customWidth="1"/></cols>` +
    `<sheetData>${rowsXml('', rows)}</sheetData></worksheet>`
  );
}

function replaceSheetData(xml: string, rows: NonNullable<SheetChange['rows']>): string | undefined {
  let data: { start: number; end: number } | undefined;
  let prefix = '';
  const edits: Edit[] = [];
  scanXml(xml, {
    open: ({ name, start, end }, depth) => {
      if (depth === 0) prefix = prefixOf(name);
      if (depth === 1 && localName(name) === 'sheetData') data = { start, end };
      if (depth === 1 && localName(name) === 'dimension') edits.push({ start, end, text: '' });
    },
    close: (name, _start, end, depth) => {
      if (depth === 1 && localName(name) === 'sheetData' && data) data.end = end;
    },
  });
  if (!data) return undefined;
  const name = `${prefix}sheetData`;
  return applyEdits(xml, [...edits, { ...data, text: `<${name}>${rowsXml(prefix, rows)}</${name}>` }]);
}

function rowsXml(p: string, rows: NonNullable<SheetChange['rows']>): string {
  const one = (cells: (typeof rows)[number], row: number): string => {
    const inner = cells.map((cell, column) => (cell ? cellXml(p, { r: cellName(row, column) }, cell) : '')).join('');
    return inner === '' ? '' : `<${p}row r="${String(row + 1)}">${inner}</${p}row>`;
  };
  return rows.map(one).join('');
}

function addSheet(
  pkg: OoxmlPackage,
  parts: WorkbookParts,
  name: string,
  rows: NonNullable<SheetChange['rows']>,
): OoxmlPackage {
  const folder = parts.workbook.slice(0, parts.workbook.lastIndexOf('/') + 1);
  const added = addPart(pkg, {
    name: freeName(pkg, `${folder}worksheets/sheet`),
    content: sheetXml(rows),
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
    from: parts.workbook,
    kind: 'worksheet',
  });
  const id = Math.max(0, ...parts.sheets.map((sheet) => Number(sheet.id))) + 1;
  return added.pkg.with(parts.workbook, withSheet(pkg.text(parts.workbook), name, id, added.id));
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
  return dropPart(pkg.with(parts.workbook, applyEdits(xml, edits)), parts.workbook, sheet.part);
}
