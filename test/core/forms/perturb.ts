import type { Area } from '../../../src/core/sheet/address';
import type { Cell, Row, Sheet } from '../../../src/core/sheet/sheet';

/** Changes to a sheet that leave its meaning as it was. */

function widened(merge: Area, at: number, low: 'top' | 'left', high: 'bottom' | 'right'): Area {
  if (merge[low] >= at) return { ...merge, [low]: merge[low] + 1, [high]: merge[high] + 1 };
  return merge[high] >= at ? { ...merge, [high]: merge[high] + 1 } : merge;
}

/** Inserts a blank row before the row given, as Excel does: merges across it grow. */
export function withBlankRow(sheet: Sheet, at: number): Sheet {
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, at), undefined, ...sheet.rows.slice(at)],
    merges: sheet.merges.map((merge) => widened(merge, at, 'top', 'bottom')),
  };
}

export function withBlankColumn(sheet: Sheet, at: number): Sheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row) => row && [...pad(row, at), undefined, ...row.slice(at)]),
    merges: sheet.merges.map((merge) => widened(merge, at, 'left', 'right')),
  };
}

const pad = (row: Row, length: number): Row => Array.from({ length }, (_, index) => row[index]);

/** Every text cell changed by the function given. */
export function withTexts(sheet: Sheet, change: (text: string, row: number, column: number) => string): Sheet {
  const changed = (cell: Cell | undefined, row: number, column: number): Cell | undefined => {
    if (!cell || typeof cell.value !== 'string') return cell;
    const text = change(cell.text, row, column);
    return { ...cell, text, value: text };
  };
  return { ...sheet, rows: sheet.rows.map((row, top) => row?.map((cell, left) => changed(cell, top, left))) };
}

/** Two columns changed for one another from one row to another; nothing there may be merged across them. */
export function withColumnsSwapped(sheet: Sheet, a: number, b: number, top: number, bottom: number): Sheet {
  const swapped = (column: number): number => (column === a ? b : column === b ? a : column);
  return {
    ...sheet,
    rows: sheet.rows.map((row, index) => {
      if (!row || index < top || index > bottom) return row;
      return Array.from({ length: Math.max(row.length, a + 1, b + 1) }, (_, column) => row[swapped(column)]);
    }),
    merges: sheet.merges.map((merge) => {
      const inside = merge.top >= top && merge.bottom <= bottom && merge.left === merge.right;
      return inside ? { ...merge, left: swapped(merge.left), right: swapped(merge.right) } : merge;
    }),
  };
}

/** As it comes out of a PDF: no merges, all text. */
export function asText(sheet: Sheet): Sheet {
  return {
    ...sheet,
    merges: [],
    rows: sheet.rows.map((row) =>
      row?.map((cell) => (cell === undefined ? undefined : { value: cell.text, text: cell.text })),
    ),
  };
}

const HALF = '()[]:;,%=<>0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Half-width signs in full width: `(2023年度)` becomes `（２０２３年度）`. */
export function fullWidth(text: string): string {
  return Array.from(text, (sign) =>
    HALF.includes(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign,
  ).join('');
}
