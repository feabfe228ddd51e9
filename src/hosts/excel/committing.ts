import type { ChangeSet } from '../../core/plan/changes';
import { HostError, type Outcome } from '../host';
import { cellBlocks, type PlannedChange } from './cellBlocks';
import { cellStep } from './cellStep';
import { Commitment } from './commitment';
import { hostError, isTooLarge, isTransient, type ExcelFailure } from './excelFailure';
import { FRESH, type Knowledge } from './knowledge';
import { orThrow, type Line, type TripEnd } from './line';
import { Opening } from './opening';
import { OutcomeBook } from './outcomeBook';
import type { Step } from './step';
import { loudStep, quietStep } from './surroundSteps';

/** Failures that a second look at the workbook may explain: something is gone, or is protected by now. */
const LOOK_AGAIN = new Set(['ItemNotFound', 'ItemAlreadyExists', 'InvalidReference', 'AccessDenied']);
/** Excel does not take a rule over several areas. */
const NO_AREAS = new Set([
  'InvalidArgument',
  'NotImplemented',
  'ApiNotFound',
  'ApiNotAvailable',
  'UnsupportedOperation',
]);
const ATTEMPTS = 4;

/**
 * Does one commit. One trip where what must be known is known; after a failure never a blind repetition but a look at
 * what stands, and then only what is missing.
 */
export class Committing {
  private readonly work: Commitment;

  constructor(
    changes: ChangeSet,
    private readonly known: Knowledge,
    private readonly line: Line,
    private readonly now: () => number,
    private readonly signal?: AbortSignal,
  ) {
    this.work = new Commitment(changes, known);
  }

  async run(): Promise<Outcome> {
    const { work, known } = this;
    const fresh = known.watched || this.now() - known.readAt <= FRESH;
    const outdated = work.meetsProtection && this.now() - known.listedAt > FRESH;
    if (outdated || work.needsRuleIds || !work.knows(fresh)) await this.look(this.signal);
    work.rulesFresh = this.now() - known.rulesAt <= FRESH;
    let failures = 0;
    let idle = 0;
    // Once something may have been written a cancel comes too late: it could only hide what was done.
    for (let signal = this.signal; ; signal = undefined) {
      await this.askOwners(signal);
      work.judge();
      const steps = work.steps();
      const end: TripEnd = steps.length > 0 ? await this.line.write(steps, signal) : {};
      const { failure } = end;
      // What fails last and alone is the selection, which is not worth a failure.
      if (failure && (!work.done || end.stopped || onlySelection(steps))) await this.recover(failure, end, failures++);
      else if (work.done) break;
      else if (work.pending.length === 0 && ++idle > ATTEMPTS) break;
    }
    await this.repair();
    return work.book.toOutcome();
  }

  /** @throws HostError `refused` before anything is written where a sheet of the user has the name of one of ours */
  private async askOwners(signal?: AbortSignal): Promise<void> {
    const asks = this.work.ownerSteps();
    if (asks.length > 0) orThrow(await this.line.read(asks, signal));
    const { foreignSheet } = this.work;
    if (foreignSheet !== undefined) throw new HostError('refused', `not ours: ${foreignSheet}`);
  }

  /** Looks at the whole workbook; the commit's own signal does not stop the look after a write. */
  private async look(signal?: AbortSignal): Promise<void> {
    await new Opening(this.known, 'all').run(this.line, signal);
    this.known.readAt = this.known.listedAt = this.known.rulesAt = this.now();
  }

  /** Resolves where another trip may do what is left, else throws with the outcome so far. */
  private async recover(failure: ExcelFailure, end: TripEnd, attempt: number): Promise<void> {
    const { work, known } = this;
    // What of the marks stands by now is to be seen in the next trip itself.
    work.rulesFresh = false;
    let hopeful = attempt < ATTEMPTS - 1 && (isTransient(failure) || LOOK_AGAIN.has(failure.code));
    if (isTooLarge(failure)) hopeful = work.shrink();
    else if (
      !known.rulePerArea &&
      NO_AREAS.has(failure.code) &&
      end.stopped &&
      work.pending.length === 0 &&
      !work.done
    ) {
      known.rulePerArea = true;
      hopeful = true;
    }
    try {
      if (hopeful && isTransient(failure)) await this.line.backOff(attempt);
      known.forget();
      await this.look();
    } catch {
      // Excel does not even answer a look: say what is known.
      await this.repair().catch(() => undefined);
      throw hostError(failure, work.book.toOutcome());
    }
    if (hopeful) return;
    work.judge();
    await this.repair();
    throw hostError(failure, work.book.toOutcome());
  }

  /** Puts back what an edit had put into a cell between our look and our write. */
  private async repair(): Promise<void> {
    const { known, work } = this;
    let left: readonly PlannedChange[] = work.book.repairs.splice(0);
    for (let attempt = 0; left.length > 0; attempt++) {
      const book = new OutcomeBook(left);
      const blocks = (known.sheets ?? []).flatMap((sheet) =>
        cellBlocks(
          sheet,
          left.filter(({ cell }) => cell.startsWith(`${sheet.name}!`)),
        ),
      );
      const cells = blocks.map((block): Step => cellStep(block, (sightings) => book.see(sightings)));
      if (cells.length === 0) return;
      const { failure } = await this.line.write([quietStep(known), ...cells, loudStep(known)]);
      if (!failure) return;
      left = left.filter(({ cell }) => book.isOpen(cell));
      if (!isTransient(failure) || attempt >= ATTEMPTS - 1) throw hostError(failure, work.book.toOutcome());
      await this.line.backOff(attempt);
    }
  }
}

const onlySelection = (steps: readonly Step[]): boolean => steps.length === 1;

/** Whatever escapes is said in the port's terms. */
export function asHostError(error: unknown): HostError {
  return error instanceof HostError ? error : new HostError('unexpected', String(error));
}
