import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';
import type { Cell as LibraryCell } from 'hucre/xlsx';
import { cellName } from '../core/sheet/address';

/** The formula of a cell without `=`, undefined where it holds none. */
export type FormulaAt = (cell: LibraryCell | undefined, row: number, column: number) => string | undefined;

/** Excel writes the text of a shared formula once; the others of the group get it moved by their distance. */
export function masterFormulas(cells: ReadonlyMap<string, LibraryCell> | undefined): FormulaAt {
  const masters = new Map<number, { formula: string; at: string }>();
  for (const [key, cell] of cells ?? []) {
    if (cell.formulaSharedIndex === undefined || cell.formula === undefined || cell.formula === '') continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    masters.set(cell.formulaSharedIndex, { formula: cell.formula, at: cellName(row, column) });
  }
  return (cell, row, column) => {
    if (cell?.formula === undefined) return undefined;
    if (cell.formula !== '') return cell.formula;
    const master = masters.get(cell.formulaSharedIndex ?? -1);
    return master && moveFormula(master.formula, master.at, cellName(row, column));
  };
}

/** A formula copied from one cell to another: `moveFormula('A1*$B$1', 'C1', 'C2') === 'A2*$B$1'`. */
export function moveFormula(formula: string, from: string, to: string): string {
  return translateFormulaToA1(translateFormulaToR1C1(formula, from), to);
}
