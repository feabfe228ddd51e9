import type { OoxmlPackage } from './package';
import { askForCalculation, pruneCalcChain } from './recalculation';
import type { CellWrite } from './sheetPatch';
import { patchSheet } from './sheetPatch';
import { workbookParts } from './workbook';

/** A cell to be written, with the name of its sheet. */
export interface SheetCellWrite extends CellWrite {
  readonly sheet: string;
}

export interface CellsWritten {
  readonly pkg: OoxmlPackage;
  /** Not written: no such sheet, an inner cell of a merged area, a part of an array formula. */
  readonly refused: readonly SheetCellWrite[];
}

/**
 * Writes cells and nothing else: other cells, formats and parts keep every byte, except for what must follow: the
 * calculation chain where a formula went, and the request to recalculate where a formula reads a written cell.
 *
 * @example writeCells(pkg, [{ sheet: '自评表1', row: 5, column: 8, content: { value: 9.72 } }]).pkg.toBytes()
 */
export function writeCells(pkg: OoxmlPackage, writes: readonly SheetCellWrite[]): CellsWritten {
  const parts = workbookParts(pkg);
  let next = pkg;
  const refused = writes.filter(({ sheet }) => !parts.sheets.some(({ name }) => name === sheet));
  const written = new Map<string, CellWrite[]>();
  const lost = new Map<string, ReadonlySet<string>>();
  let newFormula = false;
  for (const { name, part, id } of parts.sheets) {
    const own = writes.filter(({ sheet }) => sheet === name);
    if (own.length === 0) continue;
    const patched = patchSheet(next.text(part), own);
    next = next.with(part, patched.xml);
    refused.push(...own.filter((write) => patched.refused.includes(write)));
    const made = own.filter((write) => !patched.refused.includes(write));
    written.set(name.toLowerCase(), made);
    newFormula ||= made.some(({ content }) => content.formula !== undefined);
    if (patched.lostFormulas.length > 0) lost.set(id, new Set(patched.lostFormulas));
  }
  if (next === pkg) return { pkg, refused };
  next = pruneCalcChain(next, parts, lost);
  return { pkg: askForCalculation(next, workbookParts(next), written, newFormula), refused };
}
