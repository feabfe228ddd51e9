import type { Progress } from './report';

/** What a driver needs of an AbortSignal. */
export interface CancelSignal {
  readonly aborted: boolean;
}

/** The run was given up because its signal was aborted. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}

export interface SliceOptions {
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Lets others work; the run goes on when it resolves. */
  readonly pause: () => Promise<void>;
  readonly signal?: CancelSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Milliseconds of work between two pauses. */
  readonly slice?: number;
}

/** Under the 50 ms after which a page feels stuck, with room for one form more. */
const SLICE = 30;

/**
 * Runs to the end at once: for the command line and for tests.
 *
 * @example const report = runToEnd(inspect(sheets, {}, EMPTY_MEMORY));
 */
export function runToEnd<Result>(
  run: Generator<Progress, Result, void>,
  onProgress?: (progress: Progress) => void,
): Result {
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
  }
}

/**
 * Runs in slices and pauses between them; rejects with {@link Cancelled} once the signal is aborted.
 *
 * @example await runInSlices(inspect(sheets, {}, memory), { now: () => performance.now(), pause, signal });
 */
export async function runInSlices<Result>(
  run: Generator<Progress, Result, void>,
  options: SliceOptions,
): Promise<Result> {
  const { now, pause, signal, onProgress, slice = SLICE } = options;
  for (let began = now(); ;) {
    if (signal?.aborted) throw new Cancelled();
    const step = run.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    if (now() - began < slice) continue;
    await pause();
    began = now();
  }
}
