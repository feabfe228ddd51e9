import { writeXlsx } from 'hucre/xlsx';
import type { Sheet } from '../../../src/core/sheet/sheet';

/** The bytes of a workbook that holds these sheets: values, number formats and merged areas. */
export async function bookOf(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows, merges }) => ({
      name,
      rows: rows.map((row) => Array.from(row ?? [], (cell) => cell?.value ?? null)),
      cells: new Map(
        rows.flatMap((row, at) =>
          Array.from(row ?? []).flatMap((cell, column) =>
            cell?.format === undefined
              ? []
              : [[`${String(at)},${String(column)}`, { value: cell.value, style: { numFmt: cell.format } }] as const],
          ),
        ),
      ),
      merges: merges.map(({ top, left, bottom, right }) => ({
        startRow: top,
        startCol: left,
        endRow: bottom,
        endCol: right,
      })),
    })),
  });
}
