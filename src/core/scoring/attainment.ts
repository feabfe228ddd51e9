import type { Indicator } from '../forms/model';
import { compare, decimal, subtract, type Decimal } from '../text/decimal';
import type { IndicatorValue, Quantity } from '../text/indicatorValue';
import { isAtMost } from '../text/value/compareQuantities';
import { converted } from '../text/value/units';
import { actualOf, directionFor, judgementOf } from './judgement';

/** One target beside one actual, in the unit of the target: what a score can be computed from. */
export interface Attainment {
  /** More is better, or less is better. */
  readonly direction: 'forward' | 'reverse';
  /** The number to be reached or not to be passed: of a range the end that matters, of 每月1次 the year's 12. */
  readonly target: Decimal;
  /** Upper end of a range that is to be reached. */
  readonly upper?: Decimal;
  readonly actual: Decimal;
  readonly unit: string;
  readonly met: boolean;
}

/**
 * How far an indicator was reached; undefined where target or actual is not exactly one number, or the two do not
 * compare. An estimate (约) is reached by its number, and no line to be below.
 *
 * @example attainment(indicator)?.met // 12次 of ≥12次: true
 */
export function attainment(indicator: Indicator): Attainment | undefined {
  const target = single(indicator.parsed?.target);
  const actual = single(actualOf(indicator));
  if (!target || !actual || actual.upper !== undefined || actual.relation === '~') return undefined;
  const [part] = judgementOf(indicator).parts;
  const reached = converted(decimal(actual.value), actual.unit, target.unit);
  if (part?.met === undefined || part.difference === undefined || reached === undefined) return undefined;
  const line = subtract(reached, part.difference);
  const direction = isAtMost(target, directionFor(indicator)) ? 'reverse' : 'forward';
  const side = compare(reached, line);
  const beyond = direction === 'forward' ? side >= 0 : side <= 0;
  if (target.relation === '~' && !beyond) return undefined;
  return {
    direction,
    target: line,
    ...(target.upper !== undefined && direction === 'forward' && { upper: decimal(target.upper) }),
    actual: reached,
    unit: target.unit,
    met: part.met,
  };
}

/** The single quantity of a value as it is written; undefined for words, dates and several numbers. */
export function onlyQuantity(indicator: Indicator, side: 'target' | 'actual'): Quantity | undefined {
  return single(indicator.parsed?.[side]);
}

const single = (value: IndicatorValue | undefined): Quantity | undefined =>
  value?.class === 'quantity' && value.targets.length === 1 ? value.targets[0] : undefined;
