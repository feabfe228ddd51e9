import type { ChangeSet, Mark } from '../../core/plan/changes';
import type { Sheet } from '../../core/sheet/sheet';
import { writeMarks } from '../../ooxml/marks';
import { writeMemory } from '../../ooxml/memoryPart';
import { writeOwnSheets } from '../../ooxml/ownSheets';
import type { OoxmlPackage } from '../../ooxml/package';
import { writeCells } from '../../ooxml/writeCells';
import { HostError, type Outcome } from '../host';
import { judgeCell } from './judgeCells';

/** Makes all changes in a new package; the given one stays as it is, so that a failure leaves nothing half-written. */
export function changePackage(
  pkg: OoxmlPackage,
  sheets: readonly Sheet[],
  changes: ChangeSet,
): { readonly pkg: OoxmlPackage; readonly outcome: Outcome } {
  const judged = (changes.cells ?? []).map((change) => judgeCell(sheets, change));
  const cells = writeCells(
    pkg,
    judged.flatMap((one) => ('write' in one ? [one.write] : [])),
  );
  // What the package layer refuses after that is a part of an array formula: Excel forbids to change it alone as well.
  const refused = judged.flatMap((one) => {
    if ('refused' in one) return [one.refused];
    const kept = 'write' in one && cells.refused.includes(one.write);
    return kept ? [{ cell: one.change.cell, why: 'protected' as const }] : [];
  });
  const unwritten = new Set(refused.map(({ cell }) => cell));
  const written = judged.map(({ change }) => change.cell).filter((cell) => !unwritten.has(cell));

  let next = cells.pkg;
  if (changes.sheets) next = withSheets(next, changes.sheets);
  const marked = changes.marks && writeMarks(next, changes.marks);
  next = marked?.pkg ?? next;
  if (changes.memory !== undefined) next = writeMemory(next, changes.memory);
  const marks = marked === undefined ? 'unchanged' : marksOutcome(changes.marks ?? [], marked.laid);
  return { pkg: next, outcome: { written, refused, marks } };
}

/** Marks on some sheets only, where others are protected, still count as written: the findings say the rest. */
function marksOutcome(marks: readonly Mark[], laid: boolean): Outcome['marks'] {
  return marks.some(({ cells }) => cells.length > 0) && !laid ? 'refused' : 'written';
}

function withSheets(pkg: OoxmlPackage, changes: NonNullable<ChangeSet['sheets']>): OoxmlPackage {
  const { pkg: next, refused } = writeOwnSheets(pkg, changes);
  if (refused.length > 0) throw new HostError('refused', `not ours: ${refused.join(', ')}`);
  return next;
}
