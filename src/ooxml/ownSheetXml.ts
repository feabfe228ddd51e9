import type { CellLook, SheetChange } from '../core/plan/changes';
import { OWNER_KEY } from '../core/plan/ownSheet';
import { areaName, cellName } from '../core/sheet/address';
import { cellXml } from './cellXml';
import type { Edit } from './edits';
import { applyEdits } from './edits';
import { localName, prefixOf, scanXml } from './xmlScan';

/** A sheet of ours to be written, with the cell formats its looks have got in styles.xml. */
export interface OwnSheet extends Omit<SheetChange, 'name' | 'rows'> {
  readonly rows: NonNullable<SheetChange['rows']>;
  readonly looks: ReadonlyMap<CellLook, number>;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Width of a column in characters where none is said; texts of ours are sentences. */
const COLUMN_WIDTH = 18;

/** The whole part of a sheet of ours; `owner` is the relationship of the property that says whose it is. */
export function ownSheetXml(codeName: string, owner: string, sheet: OwnSheet): string {
  const columns = Math.max(1, ...sheet.rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) => sheet.widths?.[at] ?? COLUMN_WIDTH);
  const cols = widths.map(
    (width, at) => `<col min="${String(at + 1)}" max="${String(at + 1)}" width="${String(width)}" customWidth="1"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet xmlns="${NAMESPACE}"><sheetPr codeName="${codeName}"><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<cols>${cols.join('')}</cols><sheetData>${rowsXml('', sheet)}</sheetData>${mergesXml(sheet)}` +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
    `<customProperties xmlns:r="${RELATIONSHIPS}"><customPr name="${OWNER_KEY}" r:id="${owner}"/></customProperties></worksheet>`
  );
}

function mergesXml({ merges = [] }: OwnSheet): string {
  if (merges.length === 0) return '';
  const areas = merges.map((area) => `<mergeCell ref="${areaName(area)}"/>`).join('');
  return `<mergeCells count="${String(merges.length)}">${areas}</mergeCells>`;
}

/**
 * The part with its cells written anew; what the user set in our sheet (column widths, print setup) is kept. Undefined
 * where it must be made from nothing: merged areas lie outside the cells.
 */
export function rewrittenSheetXml(xml: string, sheet: OwnSheet): string | undefined {
  if (sheet.merges) return undefined;

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
  return applyEdits(xml, [...edits, { ...data, text: `<${name}>${rowsXml(prefix, sheet)}</${name}>` }]);
}

function rowsXml(p: string, { rows, looks, heights }: OwnSheet): string {
  const one = (cells: (typeof rows)[number], row: number): string => {
    const inner = cells.map((cell, column) => {
      if (!cell) return '';
      const style = cell.look === undefined ? undefined : looks.get(cell.look);
      return cellXml(p, { r: cellName(row, column), ...(style !== undefined && { s: String(style) }) }, cell);
    });
    if (inner.every((xml) => xml === '')) return '';
    const height = heights?.[row];
    const high = height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`;
    return `<${p}row r="${String(row + 1)}"${high}>${inner.join('')}</${p}row>`;
  };
  return rows.map(one).join('');
}
