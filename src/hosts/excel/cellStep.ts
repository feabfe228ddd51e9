import type { CellContent } from '../../core/plan/changes';
import { areaName } from '../../core/sheet/address';
import type { CellBlock, PlannedChange } from './cellBlocks';
import { contentOf, toExcel } from './contents';
import { sheetProxy } from './sheetProxy';
import { delivered, type Step } from './step';

/** What a cell held just before and just after the write, both seen in the same trip; `after` is missing where Excel stopped. */
export interface Sighting {
  readonly change: PlannedChange;
  readonly before: CellContent;
  readonly after: CellContent | undefined;
}

/**
 * Reads a block, writes it, reads it back: in one trip. The first reading is the last defence against an edit that came
 * after the workbook was opened; the second is the proof of what was written.
 */
export function cellStep(block: CellBlock, seen: (sightings: readonly Sighting[]) => void): Step {
  return {
    queue: (context) => {
      const sheet = sheetProxy(context, block.sheet.id);
      const before = sheet.getRange(areaName(block.area)).untrack();
      before.load('values,formulas');
      const target = sheet.getRange(areaName(block.area)).untrack();
      if (block.changes.some(({ to }) => to.formula !== undefined)) target.formulas = gridFor(block);
      else target.values = gridFor(block);
      target.load('values,formulas');
      return () => {
        const first = delivered(() => contentsAt(block, before.values, before.formulas));
        if (!first) return false;
        // Setting a property gives the proxy that very value; only an answer of the host replaces it.
        const last = delivered(() => contentsAt(block, target.values, target.formulas));
        seen(block.changes.map((change, index) => ({ change, before: first[index] ?? BLANK, after: last?.[index] })));
        return last !== undefined;
      };
    },
  };
}

const BLANK: CellContent = { value: null };

/** null leaves a cell as it is. */
function gridFor({ area, changes }: CellBlock): (string | number | boolean | null)[][] {
  const width = area.right - area.left + 1;
  const grid = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: width }, (): string | number | boolean | null => null),
  );
  for (const { row, column, to } of changes) {
    const line = grid[row - area.top];
    if (line) line[column - area.left] = toExcel(to);
  }
  return grid;
}

function contentsAt(
  { area, changes }: CellBlock,
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly unknown[])[],
): CellContent[] {
  return changes.map(({ row, column }) =>
    contentOf(values[row - area.top]?.[column - area.left], formulas[row - area.top]?.[column - area.left]),
  );
}
