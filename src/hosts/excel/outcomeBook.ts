import type { CellChange, CellContent } from '../../core/plan/changes';
import { sameContent } from '../../core/plan/sameContent';
import type { Address } from '../../core/sheet/address';
import type { Outcome, Refusal } from '../host';
import type { PlannedChange } from './cellBlocks';
import type { Sighting } from './cellStep';
import { holds } from './contents';

/** Keeps account of every cell of a commit: nothing asked for is left without an answer. */
export class OutcomeBook {
  private readonly order: readonly Address[];
  private readonly written = new Set<Address>();
  private readonly refused = new Map<Address, { why: Refusal; found?: CellContent }>();
  /** Cells in which our write met an edit that nobody had seen: what stood there before is put back. */
  readonly repairs: PlannedChange[] = [];
  marks: Outcome['marks'] = 'unchanged';

  constructor(changes: readonly CellChange[]) {
    this.order = changes.map(({ cell }) => cell);
  }

  isOpen(cell: Address): boolean {
    return !this.written.has(cell) && !this.refused.has(cell);
  }

  wrote(cell: Address): void {
    this.written.add(cell);
  }

  refuse(cell: Address, why: Refusal, found?: CellContent): void {
    this.refused.set(cell, { why, ...(found && { found }) });
  }

  /** Judges cells by what was seen of them in the very trip that wrote them. */
  see(sightings: readonly Sighting[]): void {
    for (const { change, before, after } of sightings) {
      if (after === undefined || !this.isOpen(change.cell)) continue;
      const foreign = !sameContent(before, change.expects) && !holds(before, change.to);
      if (foreign && !sameContent(before, after)) {
        this.repairs.push({ ...change, expects: change.to, to: before });
        this.refuse(change.cell, 'conflict', before);
      } else if (foreign || !holds(after, change.to)) this.refuse(change.cell, 'conflict', after);
      else this.wrote(change.cell);
    }
  }

  /** Whatever has no answer yet was not reached. */
  toOutcome(): Outcome {
    return {
      written: this.order.filter((cell) => this.written.has(cell)),
      refused: this.order
        .filter((cell) => !this.written.has(cell))
        .map((cell) => {
          const { why, found } = this.refused.get(cell) ?? { why: 'not-reached' as const };
          return { cell, why, ...(found && { found: found.value }) };
        }),
      marks: this.marks,
    };
  }
}
