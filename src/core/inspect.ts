import type { Memory } from './memory';
import type { Progress, Report } from './report';
import type { Sheet } from './sheet/sheet';

export interface InspectOptions {
  /** Policy name for all forms; else suggested per form. */
  readonly policy?: string;
  /** File name, a source for the year where the form names none. */
  readonly fileName?: string;
}

/** Checks and scores a workbook. Yields between slices of work; the driver decides when to go on. */
export type Inspect = (
  sheets: readonly Sheet[],
  options: InspectOptions,
  memory: Memory,
) => Generator<Progress, Report, void>;
