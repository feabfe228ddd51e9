import type { Area } from '../../core/sheet/address';
import { blockIn } from './gridStep';
import type { SheetReading } from './sheetReading';
import { answerOf, type ReadStep } from './step';

/** Reads which cells of a protected sheet may be edited. */
export function locksStep(reading: SheetReading, block: Area | undefined): ReadStep {
  return {
    queue: (context) => {
      const range = block ? blockIn(reading.sheetIn(context), block) : reading.usedIn(context);
      range.load('rowIndex,columnIndex');
      const cells = range.getCellProperties({ format: { protection: true } });
      return () => {
        const answer = answerOf(cells);
        const unlocked = answer && unlockedIn(answer, range.rowIndex, range.columnIndex);
        if (unlocked) reading.unlocked = new Set([...(reading.unlocked ?? []), ...unlocked]);
        return unlocked !== undefined;
      };
    },
    refused: () => {
      // Not known to be unlocked counts as locked: the safe side.
      reading.unlocked ??= new Set();
      return true;
    },
  };
}

/** `row,column` of the cells that are not locked. */
export function unlockedIn(cells: readonly (readonly Excel.CellProperties[])[], top: number, left: number): string[] {
  return cells.flatMap((row, line) =>
    row.flatMap((cell, column) =>
      cell.format?.protection?.locked === false ? [`${top + line},${left + column}`] : [],
    ),
  );
}
