import type { Decimal } from '../decimal';

/** The fact for want of which nobody can say whether a target is met. */
export type Missing =
  | 'target' // 指标值 is blank or a stub
  | 'actual' // 实际完成值 is blank or a stub
  | 'number' // the target is a number, the actual gives none: 完成 for ≤30万元
  | 'date' // the target is a time, the actual gives none
  | 'unit' // only one of the two states a unit
  | 'same-unit' // two units that do not compare: 人 and 人次
  | 'period' // 每月1次 against 1次: per month or in the year?
  | 'year' // a date without a year, on a form without one
  | 'opinion'; // words that do not answer each other: a person has to judge

/** One target against what was reached for it. */
export interface Part {
  /** Index into the targets of the target and of the actual value; absent where the other side has none. */
  readonly target: number;
  readonly actual?: number;
  readonly met?: boolean;
  /** actual ÷ target, to 6 places; absent where the target is 0. */
  readonly ratio?: Decimal;
  /** actual − target, in `unit`. */
  readonly difference?: Decimal;
  readonly unit?: string;
  /** How many days after the deadline; negative before it. */
  readonly days?: number;
  readonly missing?: Missing;
}

/** Whether the target was met, part by part in the order of the targets. */
export type Judgement =
  | { readonly verdict: 'met' | 'partly-met' | 'not-met'; readonly parts: readonly Part[] }
  | { readonly verdict: 'cannot-tell'; readonly missing: Missing; readonly parts: readonly Part[] };

/** All parts together: one that is not met decides, else one that cannot be told. */
export function together(parts: readonly Part[]): Judgement {
  if (parts.some(({ met }) => met === false)) return { verdict: 'not-met', parts };
  const open = parts.find(({ missing }) => missing !== undefined);
  return open?.missing === undefined
    ? { verdict: 'met', parts }
    : { verdict: 'cannot-tell', missing: open.missing, parts };
}
