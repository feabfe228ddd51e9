import { mergesWithin } from '../core/sheet/merges';
import { cellAt, type Sheet } from '../core/sheet/sheet';
import type { SheetLook } from '../hosts/workbench/look';

/** In pixels, as Excel has them. */
export const DEFAULT_COLUMN_WIDTH = 72;
export const DEFAULT_ROW_HEIGHT = 20;

const PADDING = 6;

/**
 * The height in pixels of a row whose height the file leaves to the program: as high as its wrapped text needs.
 * Text that spans rows is left out, as in Excel.
 */
export function rowHeight(sheet: Sheet, look: SheetLook, row: number): number {
  let height = DEFAULT_ROW_HEIGHT;
  const cells = sheet.rows[row] ?? [];
  // Only the first cell of a merged area holds text, so areas that begin higher up do not matter.
  const merges = mergesWithin(sheet, row, row);
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cellAt(sheet, row, column);
    if (!cell || cell.text === '') continue;
    const merge = merges.find(({ left, right }) => column >= left && column <= right);
    if (merge && merge.top !== merge.bottom) continue;
    const style = look.cells.get(`${String(row)},${String(column)}`);
    const size = ((style?.size ?? 11) * 4) / 3;
    const lines = style?.wrap ? wrappedLines(cell.text, widthOf(look, column, merge?.right ?? column), size) : 1;
    height = Math.max(height, Math.ceil(lines * size * 1.28 + PADDING));
  }
  return Math.min(height, 546);
}

function widthOf(look: SheetLook, left: number, right: number): number {
  let width = 0;
  for (let column = left; column <= right; column += 1) width += look.columnWidths.get(column) ?? DEFAULT_COLUMN_WIDTH;
  return width - PADDING;
}

/** Chinese letters are as wide as they are high, others about half. */
function wrappedLines(text: string, width: number, size: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    let needed = 1;
    for (const letter of paragraph) {
      const letterWidth = letter.charCodeAt(0) > 0x2e7f ? size : size * 0.55;
      if (used + letterWidth > width && used > 0) {
        needed += 1;
        used = 0;
      }
      used += letterWidth;
    }
    lines += needed;
  }
  return lines;
}
