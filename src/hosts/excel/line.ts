import { HostError } from '../host';
import { pause, type Clock } from './clock';
import { failureOf, hostError, isCellEditing, isTransient, type ExcelFailure } from './excelFailure';
import type { Step } from './step';

/** What the adapter needs of Office; passed in, so that it runs over a test host as well. */
export interface ExcelParts {
  readonly run: typeof Excel.run;
  /** `Office.context.requirements.isSetSupported`. */
  readonly supports: (set: string, version?: string) => boolean;
  readonly clock: Clock;
  /**
   * Told true when Excel has been refusing for a while because a cell is being edited, so that the pane can say
   * 请先按 Enter 结束单元格编辑 and offer to cancel; told false when that is over.
   */
  readonly onWaiting?: (waiting: boolean) => void;
}

/** How a trip ended. With a failure, `stopped` is the first step without an answer. */
export interface TripEnd {
  readonly failure?: ExcelFailure;
  readonly stopped?: Step;
}

/** How long Excel may refuse because of an edited cell before the user is told. */
export const WAITING_HINT = 300;
const EDIT_POLL = 300;
const RETRIES = 3;
const LONGEST_PAUSE = 30_000;

/** The line to Excel: one call is one round trip, and nothing it rejects with is other than a HostError. */
export class Line {
  constructor(private readonly parts: ExcelParts) {}

  /** Reading may be done twice without harm: transient failures are tried again, at most three times. */
  async read(steps: readonly Step[], signal?: AbortSignal): Promise<TripEnd> {
    for (let attempt = 0; ; attempt++) {
      const end = await this.once(steps, true, signal);
      if (!end.failure || !isTransient(end.failure) || attempt >= RETRIES) return end;
      await this.backOff(attempt, signal);
    }
  }

  /**
   * Writing is never repeated blindly: the caller looks at what stands before it goes on. Once a write is under way it
   * cannot be called back, so the signal counts only until then.
   */
  write(steps: readonly Step[], signal?: AbortSignal): Promise<TripEnd> {
    return this.once(steps, false, signal);
  }

  /** Waits before another attempt, longer each time. */
  async backOff(attempt: number, signal?: AbortSignal): Promise<void> {
    await pause(this.parts.clock, Math.min(1000 * 2 ** attempt, LONGEST_PAUSE), signal);
    if (signal?.aborted === true) throw new HostError('cancelled');
  }

  /**
   * One trip, waiting as long as a cell is being edited. The first refusal shows that it is; then a read is left with
   * Excel (`delayForCellEdit`), while a write is offered again and again, because a write left with Excel could not be
   * cancelled any more and would still be done when the edit ends.
   */
  private async once(steps: readonly Step[], reading: boolean, signal?: AbortSignal): Promise<TripEnd> {
    let since: number | undefined;
    let told = false;
    const { clock, onWaiting } = this.parts;
    try {
      for (;;) {
        if (signal?.aborted === true) throw new HostError('cancelled');
        const patient = reading && since !== undefined && this.parts.supports('DelayForCellEdit');
        const trip = this.trip(steps, patient);
        const callOff = patient && !told ? clock.after(WAITING_HINT, () => onWaiting?.((told = true))) : undefined;
        const end = await (reading ? orAborted(trip, signal) : trip).finally(() => callOff?.());
        if (!end.failure || !isCellEditing(end.failure)) return end;
        since ??= clock.now();
        if (!told && clock.now() - since >= WAITING_HINT) onWaiting?.((told = true));
        if (!(reading && this.parts.supports('DelayForCellEdit'))) await pause(clock, EDIT_POLL, signal);
      }
    } finally {
      if (told) onWaiting?.(false);
    }
  }

  private async trip(steps: readonly Step[], delayForCellEdit: boolean): Promise<TripEnd> {
    try {
      return await this.parts.run({ delayForCellEdit }, async (context) => {
        const answers = steps.map((step) => ({ step, take: step.queue(context) }));
        try {
          await context.sync();
        } catch (error) {
          // Excel knows no transactions: what came before the failure is done, and its answers are here.
          const stopped = answers.find(({ take }) => !take())?.step;
          return { failure: failureOf(error), ...(stopped && { stopped }) };
        }
        const missing = answers.find(({ take }) => !take())?.step;
        return missing ? { failure: { code: 'Unknown', detail: 'no answer' }, stopped: missing } : {};
      });
    } catch (error) {
      if (error instanceof HostError) throw error;
      return { failure: failureOf(error) };
    }
  }
}

/** Throws what a trip ended with, where it ended badly. */
export function orThrow({ failure }: TripEnd): void {
  if (failure) throw hostError(failure);
}

function orAborted<T>(work: Promise<T>, signal?: AbortSignal): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(new HostError('cancelled'));
    signal.addEventListener('abort', abort, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
