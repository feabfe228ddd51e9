import { performance } from 'node:perf_hooks';

/** One line of docs/performance.md. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  /** How it was measured, where the heading does not say it. */
  readonly how?: string;
}

/** A group of figures. A file in scripts/bench that exports one as default takes part in `npm run bench`. */
export interface Bench {
  readonly title: string;
  /** Chinese: what is measured and why it matters. */
  readonly about: string;
  readonly measure: () => Promise<readonly Figure[]>;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new RangeError('no values');
  return (low + high) / 2;
};

/** Milliseconds of each of `runs` runs. */
export async function time(runs: number, work: () => unknown): Promise<number[]> {
  const taken: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    await work();
    taken.push(performance.now() - begun);
  }
  return taken;
}

/** `1.23 s`, `45 ms`. */
export const inTime = (ms: number): string =>
  ms >= 1000 ? `${(ms / 1000).toFixed(2)} s` : `${ms.toFixed(ms < 10 ? 1 : 0)} ms`;

/** `1.2 MB`, `34.5 kB`: powers of ten, as size-limit counts. */
export const inBytes = (bytes: number): string =>
  bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e3).toFixed(1)} kB`;
