import { address, contains, type Address, type Area } from '../sheet/address';
import type { Cell, Sheet } from '../sheet/sheet';
import { wordingOf, type Wording } from './wording';

/** A cell or a merged area, blank or not: what a person sees as one box of the form. Bounds as in {@link Region}. */
export interface Box extends Area {
  readonly cell: Cell | undefined;
  /** What it displays, '' where blank. */
  readonly text: string;
  /** What its words tell. */
  readonly wording: Wording;
  /** Its number within the region. */
  readonly index: number;
}

const NO_WORDING: Wording = {};
const NO_BOXES: readonly Box[] = [];

/**
 * The boxes of one part of a sheet. Blank cells that are not merged have no box; they are told by {@link Region.at}
 * giving undefined.
 *
 * A dense region leaves out rows and columns in which nothing stands, because they say nothing: whoever reads a form
 * sees the next label beside the last one, however wide the gap. Its rows and columns are then counted without them;
 * only {@link Region.address} speaks of the sheet's own.
 */
export class Region {
  /** Bounds, counted as the boxes are. */
  readonly area: Area;
  /** Non-blank boxes and merged areas in reading order. */
  readonly boxes: readonly Box[];
  readonly merged: boolean;
  private readonly width: number;
  private readonly places: (Box | undefined)[];
  private readonly rowBoxes: Box[][] = [];
  private count = 0;
  /** Sheet rows and columns by the region's own, from its first on. */
  private readonly sheetRows: readonly number[];
  private readonly sheetColumns: readonly number[];

  constructor(
    readonly sheet: Sheet,
    area: Area,
    merges: readonly Area[],
    dense = false,
  ) {
    const inside = merges.filter((merge) => contains(area, merge.top, merge.left));
    const lines = dense ? filledLines(sheet, area, inside) : allLines(area);
    this.sheetRows = lines.rows;
    this.sheetColumns = lines.columns;
    this.area = {
      top: area.top,
      left: area.left,
      bottom: area.top + lines.rows.length - 1,
      right: area.left + lines.columns.length - 1,
    };
    this.width = lines.columns.length;
    this.places = new Array<Box | undefined>(this.width * lines.rows.length);
    this.merged = inside.length > 0;
    const boxes: Box[] = [];
    for (const merge of inside) {
      const box = this.mergedBox(merge);
      if (box) boxes.push(box);
    }
    for (let row = this.area.top; row <= this.area.bottom; row += 1) {
      const cells = sheet.rows[this.sheetRow(row)];
      if (!cells) continue;
      for (let column = this.area.left; column <= this.area.right; column += 1) {
        const cell = cells[this.sheetColumn(column)];
        if (cell === undefined || isBlank(cell) || this.at(row, column)) continue;
        boxes.push(this.place({ top: row, left: column, bottom: row, right: column }, cell));
      }
    }
    if (this.merged) boxes.sort((a, b) => a.top - b.top || a.left - b.left);
    for (const box of boxes) (this.rowBoxes[box.top - this.area.top] ??= []).push(box);
    this.boxes = boxes;
  }

  /** The box covering a place; undefined where the cell is blank and not merged, or outside. */
  at(row: number, column: number): Box | undefined {
    return contains(this.area, row, column) ? this.places[this.index(row, column)] : undefined;
  }

  /** The boxes whose first row this is, from left to right. */
  row(row: number): readonly Box[] {
    return this.rowBoxes[row - this.area.top] ?? NO_BOXES;
  }

  /** The address on the sheet: of the box covering the place, else of the blank cell. */
  address(row: number, column: number): Address {
    const box = this.at(row, column);
    return address(this.sheet.name, this.sheetRow(box?.top ?? row), this.sheetColumn(box?.left ?? column));
  }

  /** The region's row for a row of the sheet; the next one where that is left out. */
  rowOf(sheetRow: number): number {
    const index = this.sheetRows.findIndex((row) => row >= sheetRow);
    return this.area.top + (index < 0 ? this.sheetRows.length : index);
  }

  private sheetRow(row: number): number {
    return this.sheetRows[row - this.area.top] ?? row;
  }

  private sheetColumn(column: number): number {
    return this.sheetColumns[column - this.area.left] ?? column;
  }

  private index(row: number, column: number): number {
    return (row - this.area.top) * this.width + column - this.area.left;
  }

  private mergedBox(merge: Area): Box | undefined {
    const rows = span(this.sheetRows, merge.top, merge.bottom);
    const columns = span(this.sheetColumns, merge.left, merge.right);
    if (!rows || !columns) return undefined;
    const { top, left } = this.area;
    return this.place(
      { top: top + rows[0], bottom: top + rows[1], left: left + columns[0], right: left + columns[1] },
      this.sheet.rows[merge.top]?.[merge.left],
    );
  }

  private place(area: Area, cell: Cell | undefined): Box {
    const text = cell === undefined || isBlank(cell) ? '' : cell.text;
    const { top, left, bottom, right } = area;
    const wording = text === '' ? NO_WORDING : wordingOf(text);
    const box: Box = { top, left, bottom, right, cell, text, wording, index: this.count };
    this.count += 1;
    for (let row = top; row <= bottom; row += 1) {
      const start = this.index(row, left);
      this.places.fill(box, start, start + right - left + 1);
    }
    return box;
  }
}

interface Lines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

function allLines({ top, left, bottom, right }: Area): Lines {
  return {
    rows: Array.from({ length: bottom - top + 1 }, (_, index) => top + index),
    columns: Array.from({ length: right - left + 1 }, (_, index) => left + index),
  };
}

const CODE = /^[\w.-]+$/;
const NO_COLUMNS: ReadonlySet<number> = new Set();

/** Hidden columns that hold nothing but codes, as exports keep for themselves: nobody who reads the form sees them. */
function hiddenCodes(sheet: Sheet, area: Area): ReadonlySet<number> {
  if (!sheet.hiddenColumns?.length) return NO_COLUMNS;
  const holdsCodes = (column: number): boolean => {
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cell = sheet.rows[row]?.[column];
      if (cell !== undefined && !isBlank(cell) && !CODE.test(cell.text.trim())) return false;
    }
    return true;
  };
  return new Set(
    sheet.hiddenColumns.filter((column) => column >= area.left && column <= area.right && holdsCodes(column)),
  );
}

/** Rows and columns in which something begins: a text, or a merged blank that waits for one. */
function filledLines(sheet: Sheet, area: Area, merges: readonly Area[]): Lines {
  const rows = new Uint8Array(area.bottom - area.top + 1);
  const columns = new Uint8Array(area.right - area.left + 1);
  const codes = hiddenCodes(sheet, area);
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = sheet.rows[row];
    if (!cells) continue;
    for (let column = area.left; column <= Math.min(area.right, cells.length - 1); column += 1) {
      if (cells[column] === undefined || isBlank(cells[column]) || codes.has(column)) continue;
      rows[row - area.top] = 1;
      columns[column - area.left] = 1;
    }
  }
  for (const { top, left } of merges) {
    rows[top - area.top] = 1;
    columns[left - area.left] = 1;
  }
  return { rows: kept(rows, area.top), columns: kept(columns, area.left) };
}

function kept(flags: Uint8Array, first: number): number[] {
  const lines: number[] = [];
  for (let index = 0; index < flags.length; index += 1) if (flags[index] === 1) lines.push(first + index);
  return lines;
}

/** Indices of the first and the last kept line within the bounds. */
function span(lines: readonly number[], from: number, to: number): readonly [number, number] | undefined {
  let first = -1;
  let last = -1;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? 0;
    if (line >= from && first < 0) first = index;
    if (line <= to) last = index;
  }
  return first < 0 || last < first ? undefined : [first, last];
}

const BLANK_START = /^\s/;

/** Whether a cell shows nothing but white space. */
export function isBlank(cell: Cell | undefined): boolean {
  if (cell === undefined || cell.text === '') return true;
  // Nearly every cell begins with something to see; only the others need a closer look.
  return BLANK_START.test(cell.text) && cell.text.trim() === '';
}

export function isBlankBox(box: Box | undefined): boolean {
  return box === undefined || box.text === '';
}

/** Whether two areas share a column. */
export function sharesColumn(a: Pick<Area, 'left' | 'right'>, b: Pick<Area, 'left' | 'right'>): boolean {
  return a.left <= b.right && b.left <= a.right;
}
