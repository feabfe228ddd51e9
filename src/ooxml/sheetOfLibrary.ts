import type { Cell as LibraryCell, CellValue as LibraryValue, Sheet as LibrarySheet } from 'hucre/xlsx';
import { dateToSerial } from 'hucre';
import type { Cell, CellValue, Row, Sheet } from '../core/sheet/sheet';
import { displayText } from './displayText';
import { masterFormulas } from './sharedFormula';
import type { SheetFacts } from './sheetFacts';
import { unmaskFormat, type StyleFacts } from './styleSheet';

/** What is known of the sheet besides the library's reading of it. */
export interface SheetContext {
  readonly date1904: boolean;
  readonly facts?: SheetFacts | undefined;
  readonly styles: StyleFacts;
}

/** The library's sheet in the shape every host delivers. */
export function toSheet(sheet: LibrarySheet, context: SheetContext): Sheet {
  const { facts } = context;
  const formulaAt = masterFormulas(sheet.cells);
  const width = facts?.protected === true ? Math.max(0, ...sheet.rows.map(({ length }) => length)) : 0;
  // Blank rows of a legacy .xls are holes.
  const rows = Array.from(sheet.rows, (values: LibraryValue[] | undefined = [], row): Row | undefined => {
    const cells = Array.from({ length: Math.max(values.length, width) }, (_, column) => {
      const detail = sheet.cells?.get(`${String(row)},${String(column)}`);
      const value = values[column] ?? null;
      if (value === null && !detail && isUnlockedBlank(context, row, column)) return UNLOCKED_BLANK;
      return toCell(value, detail, formulaAt(detail, row, column), context);
    });
    while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
    return cells.length === 0 ? undefined : cells;
  });
  while (rows.length > 0 && rows.at(-1) === undefined) rows.pop();
  const merges = (sheet.merges ?? []).map((m) => ({
    top: m.startRow,
    left: m.startCol,
    bottom: m.endRow,
    right: m.endCol,
  }));
  return {
    name: sheet.name,
    rows,
    merges,
    ...(sheet.hidden === true || sheet.veryHidden === true ? { hidden: true } : {}),
    ...(facts && facts.hiddenRows.length > 0 ? { hiddenRows: facts.hiddenRows } : {}),
    ...(facts && facts.hiddenColumns.length > 0 ? { hiddenColumns: facts.hiddenColumns } : {}),
    ...(facts?.protected === true ? { protected: true } : {}),
  };
}

const UNLOCKED_BLANK: Cell = { value: null, text: '', locked: false };

/** A cell that is not in the file has the style of its row or column, and may be unlocked by it. */
function isUnlockedBlank({ facts, styles }: SheetContext, row: number, column: number): boolean {
  if (facts?.protected !== true) return false;
  const ofColumn = facts.columnStyles.find(({ from, to }) => column >= from && column <= to)?.style;
  const style = facts.rowStyles.get(row) ?? ofColumn;
  return style !== undefined && styles.unlocked[style] === true;
}

function toCell(
  raw: LibraryValue,
  detail: LibraryCell | undefined,
  formula: string | undefined,
  context: SheetContext,
): Cell | undefined {
  const unlocked = context.facts?.protected === true && detail?.style?.protection?.locked === false;
  const plain = plainValue(raw, context.date1904);
  // An empty text is a blank to the user, and to Excel's own interface; only a formula may have it as its result.
  const value = plain === '' && formula === undefined ? null : plain;
  const format = unmaskFormat(detail?.style?.numFmt, context.styles);
  // A blank is worth telling where it waits for a percentage, or may be edited on a protected sheet.
  if (value === null && formula === undefined && format === undefined && !unlocked) return undefined;
  const error = detail?.type === 'error' || (formula !== undefined && typeof value === 'string' && ERRORS.has(value));
  return {
    value,
    text: error ? String(value) : displayText(value, format, context.date1904),
    ...(formula === undefined ? {} : { formula: `=${formula}` }),
    ...(format === undefined ? {} : { format }),
    ...(error ? { error: true } : {}),
    ...(unlocked ? { locked: false } : {}),
  };
}

const ERRORS: ReadonlySet<string> = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A']);

/** In a legacy .xls the library makes dates of numbers; a serial number is what every host delivers. */
function plainValue(value: LibraryValue, date1904: boolean): CellValue {
  if (value instanceof Date) return dateToSerial(value, date1904);
  return value;
}
