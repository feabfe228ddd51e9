import type { Area } from '../core/sheet/address';
import { parseArea } from '../core/sheet/address';
import { isTrue } from './workbook';
import type { OpenTag } from './xmlScan';
import { prefixOf, scanXml } from './xmlScan';

/** A formula element as it stands in the file. */
export interface FormulaSpot {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly start: number;
  /** End of its opening tag. */
  readonly open: number;
  readonly end: number;
}

/** A cell element, `<c>` to `</c>`, and where it stands. */
export interface CellSpot {
  readonly row: number;
  readonly column: number;
  readonly open: OpenTag;
  readonly end: number;
  readonly formula?: FormulaSpot;
}

export interface RowSpot {
  readonly row: number;
  readonly open: OpenTag;
  /** Where the closing tag begins; for a self-closing row the end of its tag. */
  readonly close: number;
  /** Filled only for the rows that were asked for. */
  readonly cells: readonly CellSpot[];
}

/** Where things stand in a sheet's XML. */
export interface SheetIndex {
  /** Prefix of the spreadsheet namespace with its colon, mostly empty. */
  readonly prefix: string;
  readonly sheetData: { readonly open: OpenTag; readonly close: number } | undefined;
  readonly rows: readonly RowSpot[];
  readonly dimension: OpenTag | undefined;
  readonly columns: readonly { readonly from: number; readonly to: number; readonly style: string }[];
  readonly merges: readonly Area[];
  /** Every cell of the sheet that holds a formula. */
  readonly formulas: readonly CellSpot[];
}

/** @param wanted the rows whose cells are listed, 0-based */
export function indexSheet(xml: string, wanted: ReadonlySet<number>): SheetIndex {
  let prefix = '';
  let sheetData: { open: OpenTag; close: number } | undefined;
  let dimension: OpenTag | undefined;
  const rows: RowSpot[] = [];
  const columns: { from: number; to: number; style: string }[] = [];
  const merges: Area[] = [];
  const formulas: CellSpot[] = [];
  let row: { row: number; open: OpenTag; cells: CellSpot[] } | undefined;
  let cell: { column: number; open: OpenTag; formula?: FormulaSpot } | undefined;
  let formula: { open: OpenTag; text: string } | undefined;
  let nextRow = 0;
  let nextColumn = 0;

  scanXml(xml, {
    open: (tag, depth) => {
      if (depth === 0) prefix = prefixOf(tag.name);
      if (!tag.name.startsWith(prefix)) return;
      const local = tag.name.slice(prefix.length);
      if (depth === 1 && local === 'sheetData') sheetData = { open: tag, close: tag.end };
      else if (depth === 1 && local === 'dimension') dimension = tag;
      else if (depth === 2 && local === 'col') columns.push(...columnStyle(tag));
      else if (depth === 2 && local === 'mergeCell') merges.push(...areasOf(tag.attributes['ref']));
      else if (depth === 2 && local === 'row') {
        // Rows and cells without a number follow the one before them.
        const place = tag.attributes['r'] === undefined ? nextRow : Number(tag.attributes['r']) - 1;
        row = { row: place, open: tag, cells: [] };
        nextRow = place + 1;
        nextColumn = 0;
      } else if (depth === 3 && local === 'c' && row) {
        const column = areasOf(tag.attributes['r'])[0]?.left ?? nextColumn;
        cell = { column, open: tag };
        nextColumn = column + 1;
      } else if (depth === 4 && local === 'f' && cell) formula = { open: tag, text: '' };
    },
    text: (text) => {
      if (formula) formula.text += text;
    },
    close: (name, start, end, depth) => {
      if (depth === 4 && formula && cell && name === formula.open.name) {
        const { open, text } = formula;
        cell.formula = { attributes: open.attributes, text, start: open.start, open: open.end, end };
        formula = undefined;
      } else if (depth === 3 && cell && row) {
        const spot = { row: row.row, end, ...cell };
        if (wanted.has(row.row)) row.cells.push(spot);
        if (spot.formula) formulas.push(spot);
        cell = undefined;
      } else if (depth === 2 && row) {
        rows.push({ ...row, close: start });
        row = undefined;
      } else if (depth === 1 && sheetData && name === sheetData.open.name) sheetData.close = start;
    },
  });
  return { prefix, sheetData, rows, dimension, columns, merges, formulas };
}

function areasOf(ref: string | undefined): Area[] {
  const area = ref === undefined ? undefined : parseArea(ref);
  return area ? [area] : [];
}

function columnStyle(tag: OpenTag): { from: number; to: number; style: string }[] {
  const { min, max, style } = tag.attributes;
  return style === undefined ? [] : [{ from: Number(min) - 1, to: Number(max) - 1, style }];
}

/** The style a cell gets that is not in the file yet: its row's where the row has one of its own, else its column's. */
export function inheritedStyle(index: SheetIndex, row: RowSpot | undefined, column: number): string | undefined {
  if (row && isTrue(row.open.attributes['customFormat'])) return row.open.attributes['s'];
  return index.columns.find(({ from, to }) => column >= from && column <= to)?.style;
}
