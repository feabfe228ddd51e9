import type { CellChange } from '../../core/plan/changes';
import { sameContent } from '../../core/plan/sameContent';
import { contains, parseAddress } from '../../core/sheet/address';
import { cellAt, type Sheet } from '../../core/sheet/sheet';
import type { SheetCellWrite } from '../../ooxml/writeCells';
import type { Outcome } from '../host';

export type Refused = Outcome['refused'][number];

/** What is to be done with one change: write it, leave it because it is done already, or refuse it. */
export type Judgement =
  | { readonly change: CellChange; readonly write: SheetCellWrite }
  | { readonly change: CellChange; readonly done: true }
  | { readonly change: CellChange; readonly refused: Refused };

/** Judges a change by what the sheets hold now; nothing is written yet. */
export function judgeCell(sheets: readonly Sheet[], change: CellChange): Judgement {
  const { cell, expects, to } = change;
  const place = parseAddress(cell);
  const sheet = sheets.find(({ name }) => name === place?.sheet);
  // A value in an inner cell of a merged area would be seen by nobody and still count in formulas.
  if (!place || !sheet || isInner(sheet, place.row, place.column)) return { change, refused: { cell, why: 'missing' } };
  const now = cellAt(sheet, place.row, place.column);
  const found = { value: now?.value ?? null, ...(now?.formula === undefined ? {} : { formula: now.formula }) };
  // It holds what it should: a commit tried again after it was broken off.
  if (identical(found, to)) return { change, done: true };
  if (sheet.protected === true && now?.locked !== false) return { change, refused: { cell, why: 'protected' } };
  if (!sameContent(found, expects)) return { change, refused: { cell, why: 'conflict', found: found.value } };
  return { change, write: { sheet: place.sheet, row: place.row, column: place.column, content: to } };
}

/** Equal and of one kind: a number that stands as text is still to be written as a number. */
function identical(found: CellChange['to'], to: CellChange['to']): boolean {
  if (!sameContent(found, to)) return false;
  return found.formula !== undefined || typeof (found.value ?? '') === typeof (to.value ?? '');
}

function isInner({ merges }: Sheet, row: number, column: number): boolean {
  return merges.some((area) => contains(area, row, column) && (row !== area.top || column !== area.left));
}
