import type { Area } from '../sheet/address';
import type { CellLook, SheetCell } from './changes';

/** What a cell of a draft says: a value, or a value with the formula that gives it. */
export type DraftContent = SheetCell['value'] | Omit<SheetCell, 'look'>;

/** The rows of a sheet of ours so far; a merged area has its look in all its cells, so that its box is closed. */
export class SheetDraft {
  readonly rows: (SheetCell | null)[][] = [];
  readonly merges: Area[] = [];
  readonly #width: number;

  /** @param width in columns */
  constructor(width: number) {
    this.#width = width;
  }

  put(area: Area, content: DraftContent, look: CellLook): void {
    const cell = typeof content === 'object' && content !== null ? content : { value: content };
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells = (this.rows[row] ??= new Array<SheetCell | null>(this.#width).fill(null));
      for (let column = area.left; column <= area.right; column += 1) {
        const isFirst = row === area.top && column === area.left;
        cells[column] = isFirst ? { ...cell, look } : { value: null, look };
      }
    }
    if (area.bottom > area.top || area.right > area.left) this.merges.push(area);
  }

  /** One row, from column to column. */
  line(row: number, left: number, right: number, content: DraftContent, look: CellLook): void {
    this.put({ top: row, bottom: row, left, right }, content, look);
  }

  /** One column, from row to row. */
  block(column: number, top: number, bottom: number, content: DraftContent, look: CellLook): void {
    this.put({ top, bottom, left: column, right: column }, content, look);
  }
}
