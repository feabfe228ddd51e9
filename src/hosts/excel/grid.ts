import type { Area } from '../../core/sheet/address';
import type { Cell, CellValue, Sheet } from '../../core/sheet/sheet';
import type { KnownSheet } from './knowledge';

/** A rectangle of cells as Excel's arrays give it. */
export interface Grid {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** What a value of Excel's arrays is to us; '' stands for a blank cell there. */
export function toValue(value: unknown): CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

/** Joins the rectangles of a sheet to the sheet as the core knows it, from A1 on. */
export function sheetOfGrids(
  known: KnownSheet,
  grids: readonly Grid[],
  merges: readonly Area[],
  unlocked: ReadonlySet<string> | undefined,
): Sheet {
  const rows: (Cell | undefined)[][] = [];
  for (const grid of grids) {
    for (let line = 0; line < grid.values.length; line++) {
      const cells = rowOf(grid, line, known.protected ? unlocked : undefined);
      if (cells.length > 0) rows[grid.top + line] = cells;
    }
  }
  const hiddenRows = [...new Set(grids.flatMap((grid) => grid.hiddenRows))];
  const hiddenColumns = [...new Set(grids.flatMap((grid) => grid.hiddenColumns))];
  return {
    name: known.name,
    // A hole would not survive a structured clone as the same thing.
    rows: Array.from(rows, (row) => row),
    merges,
    ...(known.hidden && { hidden: true }),
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
    ...(known.protected && { protected: true }),
  };
}

function rowOf(grid: Grid, line: number, unlocked: ReadonlySet<string> | undefined): (Cell | undefined)[] {
  const cells: (Cell | undefined)[] = [];
  const width = grid.values[line]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    const cell = cellOf(grid, line, column, unlocked?.has(`${grid.top + line},${grid.left + column}`) === true);
    if (cell) cells[grid.left + column] = cell;
  }
  return Array.from(cells, (cell) => cell);
}

function cellOf(grid: Grid, line: number, column: number, editable: boolean): Cell | undefined {
  const raw = grid.values[line]?.[column];
  const formula = grid.formulas[line]?.[column];
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== raw;
  const value = raw === '' && !isFormula ? null : toValue(raw);
  if (value === null && !editable) return undefined;
  const format = grid.formats[line]?.[column];
  return {
    value,
    text: shown(grid.text[line]?.[column] ?? '', value),
    ...(isFormula && { formula }),
    ...(typeof format === 'string' && format !== 'General' && { format }),
    ...(grid.types[line]?.[column] === 'Error' && { error: true as const }),
    ...(editable && { locked: false }),
  };
}

/** A column too narrow for its number displays `####`; that is the column's text, not the number's. */
function shown(text: string, value: CellValue): string {
  return typeof value === 'number' && /^#+$/.test(text) ? String(value) : text;
}
