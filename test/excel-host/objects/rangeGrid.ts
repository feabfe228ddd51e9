import { contains, type Area } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/sheet';
import type { BookCell, BookSheet } from '../book';
import type { ExcelState } from '../excelState';
import { ExcelFault } from '../wire';

interface Rectangle {
  readonly state: ExcelState;
  readonly sheet: BookSheet;
  readonly area: Area;
  readonly CellCount: number;
}

/** Excel's 5,000,000 cells in one get. */
const MOST_CELLS = 5_000_000;

/** Row by row; null, without any error, where there are too many cells to give. */
export function readGrid(range: Rectangle, of: (row: number, column: number) => unknown): unknown[][] | null {
  const { top, left, bottom, right } = range.area;
  if (range.CellCount < 0 || range.CellCount > Math.min(MOST_CELLS, range.state.nullAbove)) return null;
  const rows: unknown[][] = [];
  for (let row = top; row <= bottom; row++) {
    const cells: unknown[] = [];
    for (let column = left; column <= right; column++) cells.push(of(row, column));
    rows.push(cells);
  }
  return rows;
}

/**
 * Sets values or formulas: null leaves a cell, '' empties it, text that looks like a formula or a number becomes one, an
 * apostrophe keeps it text. One locked cell on a protected sheet refuses the whole write.
 */
export function writeGrid(range: Rectangle, values: unknown): void {
  const { state, sheet, area } = range;
  const cellOf = gridOf(values, area);
  const writes: [number, number, string | number | boolean][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const value = cellOf(row - area.top, column - area.left);
      if (value === null || value === undefined) continue;
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
        throw new ExcelFault('InvalidArgument');
      }
      if (sheet.protected && (sheet.cell(row, column)?.locked ?? true)) throw new ExcelFault('AccessDenied');
      writes.push([row, column, value]);
    }
  }
  for (const [row, column, value] of writes) {
    // Only the first cell of a merged area holds anything.
    const covered = sheet.merges.some(
      (merge) => contains(merge, row, column) && (merge.top !== row || merge.left !== column),
    );
    if (!covered) putTyped(state, sheet, row, column, value);
  }
  if (writes.length > 0) state.changed({ sheet, area, source: 'Local', trigger: 'ThisLocalAddin' });
}

/** Sets number formats; what cells display is made anew. */
export function setFormats({ sheet, area }: Rectangle, formats: unknown): void {
  const formatOf = gridOf(formats, area);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const format = formatOf(row - area.top, column - area.left);
      if (format === null || format === undefined) continue;
      if (typeof format !== 'string') throw new ExcelFault('InvalidArgument');
      const cell = sheet.ensure(row, column);
      cell.format = format;
      delete cell.text;
    }
  }
}

/** Sets heights of rows or widths of columns, one for each line of a range; a line that says none is left. */
export function setSizes<T>(
  sizes: Map<number, number>,
  first: number,
  count: number,
  lines: readonly T[],
  sizeOf: (line: T) => unknown,
  most: number,
): void {
  if (lines.length !== count) throw new ExcelFault('InvalidArgument', 'not one for each line');
  lines.forEach((line, at) => {
    const size = sizeOf(line);
    if (size === undefined || size === null) return;
    if (typeof size !== 'number' || size < 0 || size > most) throw new ExcelFault('InvalidArgument');
    sizes.set(first + at, size);
  });
}

/** A single value fills the whole range; an array must have its shape. */
function gridOf(values: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(values)) return () => values;
  const rows: readonly unknown[] = values;
  const height = area.bottom - area.top + 1;
  const width = area.right - area.left + 1;
  if (rows.length !== height || !rows.every((row) => Array.isArray(row) && row.length === width)) {
    throw new ExcelFault('InvalidArgument', 'the array has another size than the range');
  }
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

function putTyped(
  state: ExcelState,
  sheet: BookSheet,
  row: number,
  column: number,
  value: string | number | boolean,
): void {
  const format = sheet.cell(row, column)?.format;
  if (typeof value === 'string') {
    if (value === '') sheet.put(row, column, null);
    else if (value.startsWith("'")) sheet.put(row, column, value.slice(1));
    else if (/^[=+@-]/.test(value) && value.length > 1 && format !== '@') {
      const formula = value.startsWith('=') ? value : `=${value}`;
      sheet.put(row, column, state.calculate(formula, sheet), formula);
    } else if (format !== '@' && typed(value) !== undefined) sheet.put(row, column, typed(value) ?? null);
    else sheet.put(row, column, value);
  } else sheet.put(row, column, format === '@' ? String(value) : value);
}

/** What Excel makes of a text that is typed in, where it is not left a text. */
function typed(text: string): number | boolean | undefined {
  if (/^(true|false)$/i.test(text)) return /^t/i.test(text);
  const number = /^(\d+(?:\.\d+)?(?:e[+-]?\d+)?)(%?)$/i.exec(text);
  if (number) return Number(number[1]) / (number[2] === '%' ? 100 : 1);
  // Dates become serial numbers; which one does not matter here.
  return /^\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?$/.test(text) ? 45_000 : undefined;
}

export function valueType(cell: BookCell | undefined): string {
  const value: CellValue = cell?.value ?? null;
  if (cell?.error === true) return 'Error';
  if (value === null) return cell?.formula === undefined ? 'Empty' : 'String';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}
