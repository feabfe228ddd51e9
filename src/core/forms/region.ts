import { contains, type Area } from '../sheet/address';
import type { Cell, Sheet } from '../sheet/sheet';
import { wordingOf, type Wording } from './wording';

/** A cell or a merged area, blank or not: what a person sees as one box of the form. */
export interface Box extends Area {
  readonly cell: Cell | undefined;
  /** What it displays, '' where blank. */
  readonly text: string;
  /** What its words tell. */
  readonly wording: Wording;
}

const NO_BOXES: readonly Box[] = [];

/**
 * The boxes of one part of a sheet. Blank cells that are not merged have no box; they are told by {@link Region.at}
 * giving undefined.
 */
export class Region {
  /** Non-blank boxes and merged areas in reading order. */
  readonly boxes: readonly Box[];
  readonly merged: boolean;
  private readonly width: number;
  private readonly places: (Box | undefined)[];
  private readonly rows: Box[][] = [];

  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
    merges: readonly Area[],
  ) {
    this.width = area.right - area.left + 1;
    this.places = new Array<Box | undefined>(this.width * (area.bottom - area.top + 1));
    const boxes: Box[] = [];
    const inside = merges.filter((merge) => contains(area, merge.top, merge.left));
    this.merged = inside.length > 0;
    for (const merge of inside) boxes.push(this.place(merge));
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells = sheet.rows[row];
      if (!cells) continue;
      for (let column = area.left; column <= Math.min(area.right, cells.length - 1); column += 1) {
        if (cells[column] === undefined || isBlank(cells[column]) || this.at(row, column)) continue;
        boxes.push(this.place({ top: row, left: column, bottom: row, right: column }));
      }
    }
    boxes.sort((a, b) => a.top - b.top || a.left - b.left);
    for (const box of boxes) (this.rows[box.top - area.top] ??= []).push(box);
    this.boxes = boxes;
  }

  /** The box covering a place; undefined where the cell is blank and not merged, or outside. */
  at(row: number, column: number): Box | undefined {
    return contains(this.area, row, column) ? this.places[this.index(row, column)] : undefined;
  }

  /** The boxes whose first row this is, from left to right. */
  row(row: number): readonly Box[] {
    return this.rows[row - this.area.top] ?? NO_BOXES;
  }

  private index(row: number, column: number): number {
    return (row - this.area.top) * this.width + column - this.area.left;
  }

  private place(area: Area): Box {
    const cell = this.sheet.rows[area.top]?.[area.left];
    const right = Math.min(area.right, this.area.right);
    const bottom = Math.min(area.bottom, this.area.bottom);
    const text = textOf(cell);
    const box: Box = { top: area.top, left: area.left, bottom, right, cell, text, wording: wordingOf(text) };
    for (let row = area.top; row <= bottom; row += 1) {
      for (let column = area.left; column <= right; column += 1) this.places[this.index(row, column)] = box;
    }
    return box;
  }
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined || isBlank(cell) ? '' : cell.text;
}

/** Whether a cell shows nothing but white space. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || cell.text.trim() === '';
}

export function isBlankBox(box: Box | undefined): boolean {
  return box === undefined || box.text === '';
}

/** Whether two areas share a column. */
export function sharesColumn(a: Pick<Area, 'left' | 'right'>, b: Pick<Area, 'left' | 'right'>): boolean {
  return a.left <= b.right && b.left <= a.right;
}
