import type { SheetChange } from '../../../src/core/plan/changes';
import type { Sheet } from '../../../src/core/sheet/sheet';

/** A sheet of ours as a host would read it back. */
export function sheetOfChange({ name, rows, merges = [] }: SheetChange): Sheet {
  return {
    name,
    merges,
    rows: (rows ?? []).map((row) =>
      row.map((cell) =>
        cell && (cell.value !== null || cell.formula !== undefined)
          ? {
              value: cell.value,
              text: String(cell.value ?? ''),
              ...(cell.formula !== undefined && { formula: cell.formula }),
            }
          : undefined,
      ),
    ),
  };
}
