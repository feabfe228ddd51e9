import type { Policy } from '../policies/policy';
import {
  add,
  compare,
  decimal,
  divide,
  HUNDRED,
  multiply,
  round,
  subtract,
  tryDecimal,
  ZERO,
  type Decimal,
} from '../text/decimal';
import type { Band, BandChoice } from './choices';

export const BANDS: readonly Band[] = ['met', 'partly', 'unmet'];

/** The fewest and the most points of a band, both included. */
export interface BandLimits {
  readonly from: Decimal;
  readonly to: Decimal;
}

/** The three bands of one weight; a band that holds no score at the policy's decimals is absent. */
export type BandTable = Readonly<Partial<Record<Band, BandLimits>>>;

/**
 * 达成, 部分达成 and 未达成 in points: the policy's lines in percent of the weight, a lower line included, in steps of the
 * policy's decimals.
 *
 * @example bandTable(decimal(10), mof2020).partly // { from: '6', to: '7.99' }
 */
export function bandTable(weight: Decimal, policy: Policy): BandTable {
  const step = divide(decimal(1), decimal(10 ** policy.decimals));
  const [upper, lower] = policy.bands.map((percent) => divide(multiply(weight, decimal(percent)), HUNDRED));
  if (upper === undefined || lower === undefined || compare(weight, ZERO) <= 0) return {};
  const first = ceiling(upper, step, policy);
  const second = ceiling(lower, step, policy);
  const bands: readonly (readonly [Band, Decimal, Decimal])[] = [
    ['met', first, weight],
    ['partly', second, subtract(first, step)],
    ['unmet', ZERO, subtract(second, step)],
  ];
  return Object.fromEntries(
    bands.flatMap(([band, from, to]) => (compare(from, to) <= 0 ? [[band, { from, to }] as const] : [])),
  );
}

/** The smallest score that is not below the line. */
function ceiling(line: Decimal, step: Decimal, { decimals }: Policy): Decimal {
  const near = round(line, decimals);
  return compare(near, line) < 0 ? add(near, step) : near;
}

/**
 * Points to begin with in a band: all of them where it was reached, the middle of 部分达成, none where it was not. The
 * policies leave the points inside a band to the person who scores.
 */
export function usualScore(band: Band, { from, to }: BandLimits, policy: Policy): Decimal {
  if (band === 'met') return to;
  return band === 'unmet' ? from : round(divide(add(from, to), decimal(2)), policy.decimals);
}

/** The points of a choice, where they are a number within its band. */
export function chosenScore({ band, score }: BandChoice, table: BandTable): Decimal | undefined {
  const limits = table[band];
  const value = tryDecimal(score.trim());
  if (!limits || value === undefined) return undefined;
  return compare(value, limits.from) >= 0 && compare(value, limits.to) <= 0 ? value : undefined;
}
