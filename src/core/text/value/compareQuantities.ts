import { compare as order, decimal, divide, isZero, multiply, round, subtract, ZERO, type Decimal } from '../decimal';
import type { Quantity } from '../indicatorValue';
import { together, type Judgement, type Missing, type Part } from './judgement';
import { PERIODS_A_YEAR } from './lexicon/judgements';
import { comparable, converted } from './units';

/** Quantities with the period each is counted for ('' for none). */
export interface Counted {
  readonly targets: readonly Quantity[];
  readonly periods: readonly string[];
}

/** Which way a plain number (`=`, `~`, a range) is meant: reaching it, or not going beyond it (成本指标). */
export type Direction = 'at-least' | 'at-most';

const RATIO_PLACES = 6;
/** 约200人 counts as reached from 90 % on. */
const ABOUT = decimal('0.9');
const ABOUT_OVER = decimal('1.1');

/** Each target against the actual number that answers it. */
export function compareQuantities(target: Counted, actual: Counted, direction: Direction): Judgement {
  const free = new Set(actual.targets.keys());
  const parts = target.targets.map((wanted, at): Part => {
    const answer = answering(wanted, at, target, actual, free);
    if (answer === undefined) return { target: at, missing: 'number' };
    free.delete(answer);
    const found = actual.targets[answer];
    if (!found) return { target: at, missing: 'number' };
    const periods = [target.periods[at] ?? '', actual.periods[answer] ?? ''] as const;
    return { target: at, actual: answer, ...judged(wanted, found, periods, direction) };
  });
  return together(parts);
}

/** The same place where both sides list alike, else the first number of a unit that compares. */
function answering(
  wanted: Quantity,
  at: number,
  target: Counted,
  actual: Counted,
  free: ReadonlySet<number>,
): number | undefined {
  const [wants, has] = [target.targets.length, actual.targets.length];
  if (wants === 1 && has === 1) return 0;
  const same = actual.targets[at];
  if (wants === has && same && comparable(same.unit, wanted.unit) && free.has(at)) return at;
  for (const index of free) {
    const candidate = actual.targets[index];
    if (candidate && comparable(candidate.unit, wanted.unit)) return index;
  }
  return undefined;
}

function judged(
  wanted: Quantity,
  found: Quantity,
  [wantedPeriod, foundPeriod]: readonly [string, string],
  direction: Direction,
): Omit<Part, 'target' | 'actual'> {
  const lower = direction === 'at-most' || wanted.relation === '<=' || wanted.relation === '<';
  // Of a range that was reached only the end that matters counts.
  const reached = decimal(found.upper !== undefined && lower ? found.upper : found.value);
  const value = converted(reached, found.unit, wanted.unit);
  if (value === undefined) return { missing: unitsMissing(wanted.unit, found.unit) };
  const limit = limitOf(wanted, direction);
  const apart = gap(value, limit, wanted.unit);
  const met = meets(value, limit, wanted, direction);
  if (wantedPeriod === foundPeriod || wantedPeriod === '') return { met, ...apart };
  return overPeriods(value, limit, wanted, wantedPeriod, direction);
}

/** Whether the number is a limit rather than a goal; a plain nothing (0起) wants nothing to happen. */
export function isAtMost({ relation, value }: Quantity, direction: Direction): boolean {
  if (relation === '<=' || relation === '<') return true;
  return (relation === '=' && value === 0) || (!relation.startsWith('>') && direction === 'at-most');
}

const unitsMissing = (one: string, other: string): Missing => (one === '' || other === '' ? 'unit' : 'same-unit');

const limitOf = ({ value, upper }: Quantity, direction: Direction): Decimal =>
  decimal(upper !== undefined && direction === 'at-most' ? upper : value);

const gap = (value: Decimal, limit: Decimal, unit: string): Pick<Part, 'ratio' | 'difference' | 'unit'> => ({
  ...(!isZero(limit) && { ratio: round(divide(value, limit), RATIO_PLACES) }),
  difference: subtract(value, limit),
  unit,
});

function meets(value: Decimal, limit: Decimal, { relation }: Quantity, direction: Direction): boolean {
  const side = order(value, limit);
  switch (relation) {
    case '>=':
      return side >= 0;
    case '>':
      return side > 0;
    case '<=':
      return side <= 0;
    case '<':
      return side < 0;
    case '~':
      return direction === 'at-least'
        ? order(value, multiply(limit, ABOUT)) >= 0
        : order(value, multiply(limit, ABOUT_OVER)) <= 0;
    case '=':
    case 'between':
      // A target of nothing (0起) is met by nothing.
      return direction === 'at-most' || limit === ZERO ? side <= 0 : side >= 0;
  }
}

/** 每月1次 against a number that states no period: the year's sum where it is enough or less than one period's. */
function overPeriods(
  value: Decimal,
  limit: Decimal,
  wanted: Quantity,
  period: string,
  direction: Direction,
): Omit<Part, 'target' | 'actual'> {
  const times = PERIODS_A_YEAR[period];
  if (times === undefined) return { missing: 'period' };
  const yearly = multiply(limit, decimal(times));
  const [alone, summed] = [meets(value, limit, wanted, direction), meets(value, yearly, wanted, direction)];
  return alone === summed ? { met: summed, ...gap(value, yearly, wanted.unit) } : { missing: 'period' };
}
