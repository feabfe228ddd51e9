import type { Indicator } from '../forms/model';
import { compare, decimal, type Decimal } from '../text/decimal';
import type { Quantity } from '../text/indicatorValue';
import { converted } from '../text/value/units';

/** One target beside one actual, in the unit of the target: what a score can be computed from. */
export interface Attainment {
  /** More is better, less is better, or the actual lies inside a range. */
  readonly direction: 'forward' | 'reverse' | 'range';
  readonly target: Decimal;
  /** Upper end of a range. */
  readonly upper?: Decimal;
  readonly actual: Decimal;
  readonly unit: string;
  readonly met: boolean;
}

const COSTS: ReadonlySet<string> = new Set(['成本指标', '经济成本指标', '社会成本指标', '生态环境成本指标']);

/**
 * How far an indicator was reached; undefined where target or actual is not exactly one number, or the units differ.
 * An estimate (约) is no line to be above or below.
 *
 * @example attainment(indicator)?.met // 12次 of ≥12次: true
 */
export function attainment(indicator: Indicator): Attainment | undefined {
  const target = onlyQuantity(indicator, 'target');
  const actual = onlyQuantity(indicator, 'actual');
  if (!target || !actual || actual.upper !== undefined) return undefined;
  const direction = directionOf(target, indicator);
  if (direction === undefined || actual.relation === '~') return undefined;
  const goal = decimal(target.value);
  const upper = target.upper === undefined ? undefined : decimal(target.upper);
  const reached = converted(decimal(actual.value), actual.unit, target.unit);
  if (reached === undefined) return undefined;
  return {
    direction,
    target: goal,
    ...(upper !== undefined && { upper }),
    actual: reached,
    unit: target.unit,
    met: isMet(target.relation, direction, goal, upper, reached),
  };
}

/** The single quantity of a value; undefined for words, dates and several numbers. */
export function onlyQuantity(indicator: Indicator, side: 'target' | 'actual'): Quantity | undefined {
  const value = indicator.parsed?.[side];
  return value?.class === 'quantity' && value.targets.length === 1 ? value.targets[0] : undefined;
}

function directionOf({ relation, value }: Quantity, indicator: Indicator): Attainment['direction'] | undefined {
  switch (relation) {
    case 'between':
      return 'range';
    case '>=':
    case '>':
      return 'forward';
    case '<=':
    case '<':
      return 'reverse';
    case '~':
      return undefined;
    case '=':
      // A plain zero wants nothing to happen, and a plain amount of cost wants no more to be spent.
      return value === 0 || isReverse(indicator) ? 'reverse' : 'forward';
  }
}

const isReverse = ({ direction, level1, level2 }: Indicator): boolean =>
  /反向|逆向|负向/.test(direction?.text ?? '') ||
  COSTS.has(level2?.canonical ?? '') ||
  level1?.canonical === '成本指标';

function isMet(
  relation: Quantity['relation'],
  direction: Attainment['direction'],
  target: Decimal,
  upper: Decimal | undefined,
  actual: Decimal,
): boolean {
  const sign = compare(actual, target);
  if (direction === 'range') return sign >= 0 && (upper === undefined || compare(actual, upper) <= 0);
  if (direction === 'reverse') return relation === '<' ? sign < 0 : sign <= 0;
  return relation === '>' ? sign > 0 : sign >= 0;
}
