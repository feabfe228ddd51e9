import type { CellChange } from '../../core/plan/changes';
import type { Area } from '../../core/sheet/address';
import type { KnownSheet } from './knowledge';

/** A change with its place found. */
export interface PlannedChange extends CellChange {
  readonly row: number;
  readonly column: number;
}

/** A rectangle that is written in one assignment; cells without a change in it are left. */
export interface CellBlock {
  readonly sheet: KnownSheet;
  readonly area: Area;
  readonly changes: readonly PlannedChange[];
}

/** Above this many cells the client library cuts an assignment into many by itself. */
const ONE_ASSIGNMENT = 1500;

/**
 * Scattered cells as few assignments: one block round them all where it is small, else one per column. On a protected
 * sheet every block is full, for even a cell that is to be left could be a locked one and refuse the whole.
 */
export function cellBlocks(sheet: KnownSheet, changes: readonly PlannedChange[]): CellBlock[] {
  if (changes.length === 0) return [];
  if (sheet.protected) return runs(changes).map((run) => ({ sheet, area: bounds(run), changes: run }));
  const whole = bounds(changes);
  if (size(whole) <= ONE_ASSIGNMENT) return [{ sheet, area: whole, changes }];
  const columns = new Map<number, PlannedChange[]>();
  for (const change of changes) columns.set(change.column, [...(columns.get(change.column) ?? []), change]);
  return [...columns.values()].map((column) => ({ sheet, area: bounds(column), changes: column }));
}

/** Changes that stand one under the other. */
function runs(changes: readonly PlannedChange[]): PlannedChange[][] {
  const sorted = [...changes].sort((a, b) => a.column - b.column || a.row - b.row);
  const found: PlannedChange[][] = [];
  for (const change of sorted) {
    const run = found.at(-1);
    const last = run?.at(-1);
    if (run && last?.column === change.column && last.row + 1 === change.row) run.push(change);
    else found.push([change]);
  }
  return found;
}

function bounds(changes: readonly PlannedChange[]): Area {
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of changes) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return area;
}

const size = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);
