import type { Area } from './address';

/** What a cell holds. A date is its Excel serial number; an error such as `#DIV/0!` is its text with `error: true`. */
export type CellValue = string | number | boolean | null;

/**
 * One cell as the user sees it and as the file holds it. Plain data, so that it survives a structured clone.
 * A blank cell is normally absent; it is present with `value: null` where something else must be said of it.
 */
export interface Cell {
  readonly value: CellValue;
  /** What the cell displays, e.g. `97.24%` for the value 0.9724. */
  readonly text: string;
  /** With its leading `=`, absent where the cell holds no formula. */
  readonly formula?: string;
  /** Number format code, absent for General. */
  readonly format?: string;
  /** The value is an error text. */
  readonly error?: true;
  /** Said only on a protected sheet: `false` where the cell may be edited. */
  readonly locked?: boolean;
}

/** Cells of one row by column; blank cells are `undefined` and the row may be shorter than the sheet is wide. */
export type Row = readonly (Cell | undefined)[];

/**
 * A sheet as every host delivers it: from A1 to the last used cell, rows and columns 0-based.
 * Hidden rows, columns and sheets are read like any other and said to be hidden.
 */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (Row | undefined)[];
  readonly merges: readonly Area[];
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** The sheet is protected; `Cell.locked` then says what may still be edited (locked where it says nothing). */
  readonly protected?: boolean;
}

/** The cell at a place; undefined where blank. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.[column];
}

/** How many columns the widest row has. */
export function columnCount(sheet: Sheet): number {
  let width = 0;
  for (const row of sheet.rows) if (row && row.length > width) width = row.length;
  return width;
}
