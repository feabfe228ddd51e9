import type { Indicator } from '../forms/model';
import { mof2020 } from '../policies/mof2020';
import type { Policy } from '../policies/policy';
import { add, compare, decimal, divide, multiply, round, subtract, sum, ZERO, type Decimal } from '../text/decimal';

/**
 * 分值 for each indicator, adding up to exactly what the policy leaves beside 执行率. Weights that the declaration already
 * gives and that add up so are kept. Else the points of each 一级指标 by the policy are shared out evenly in its rows, in
 * whole points while there are enough of them, the first rows getting what is left over; a 一级指标 that is not there
 * leaves its points to 效益指标, as without 满意度指标. Under a policy with a free split the one of 财政部 is proposed.
 *
 * @example spreadWeights([产出, 产出, 效益, 满意度], mof2020) // ['25', '25', '30', '10']
 */
export function spreadWeights(indicators: readonly Indicator[], policy: Policy): readonly Decimal[] {
  if (indicators.length === 0) return [];
  const all = subtract(decimal(policy.fullScore), decimal(policy.executionWeight));
  const declared = indicators.map(({ weight }) => weight?.value ?? ZERO).filter((weight) => compare(weight, ZERO) > 0);
  if (declared.length === indicators.length && sum(declared) === all) return declared;
  const groups = groupsOf(indicators, policy, all);
  const weights = new Map<number, Decimal>();
  for (const { rows, points } of groups) {
    const shares = share(points, rows.length);
    rows.forEach((row, at) => weights.set(row, shares[at] ?? ZERO));
  }
  return indicators.map((_, at) => weights.get(at) ?? ZERO);
}

interface Group {
  readonly rows: readonly number[];
  points: Decimal;
}

/** The 一级指标 that are there, each with its rows and points; the points add up to `all`. */
function groupsOf(indicators: readonly Indicator[], policy: Policy, all: Decimal): readonly Group[] {
  const levels = indicators.map(({ level1 }) => level1?.canonical ?? level1?.value ?? '');
  const split = bestSplit(policy.split ?? mof2020.split ?? [], new Set(levels));
  const keyOf = (level: string): string =>
    Object.keys(split).find((key) => key.split('+').includes(level)) ?? Object.keys(split)[0] ?? '';
  const rows = new Map<string, number[]>();
  levels.forEach((level, at) => rows.set(keyOf(level), [...(rows.get(keyOf(level)) ?? []), at]));
  const groups = new Map<string, Group>(
    [...rows].map(([key, own]) => [key, { rows: own, points: decimal(split[key] ?? 0) }]),
  );
  const left = subtract(all, sum([...groups.values()].map(({ points }) => points)));
  const heir = groups.get(keyOf('效益指标')) ?? [...groups.values()][0];
  if (heir) heir.points = add(heir.points, left);
  // A split that leaves less than nothing to the heir cannot be followed: then all rows count the same.
  const followed = [...groups.values()].every(({ points }) => compare(points, ZERO) > 0);
  return followed ? [...groups.values()] : [{ rows: indicators.map((_, at) => at), points: all }];
}

/** The alternative whose 一级指标 are most nearly those that are there; the first of equals. */
function bestSplit(
  splits: readonly Readonly<Record<string, number>>[],
  levels: ReadonlySet<string>,
): Readonly<Record<string, number>> {
  const misses = (split: Readonly<Record<string, number>>): number => {
    const named = new Set(Object.keys(split).flatMap((key) => key.split('+')));
    return (
      [...levels].filter((level) => !named.has(level)).length + [...named].filter((one) => !levels.has(one)).length
    );
  };
  return [...splits].sort((one, other) => misses(one) - misses(other))[0] ?? {};
}

/** Steps of a share: whole points, then tenths, hundredths and so on where there are more rows than points. */
const STEPS = ['1', '0.1', '0.01', '0.001', '0.0001'].map(decimal);

/** `share('50', 3)` gives 17, 17, 16. */
function share(points: Decimal, count: number): readonly Decimal[] {
  const step = STEPS.find((one) => compare(multiply(one, decimal(count)), points) <= 0) ?? decimal('0.0001');
  const each = multiply(floor(divide(points, multiply(step, decimal(count)))), step);
  const shares: Decimal[] = [];
  let left = points;
  for (let row = 0; row < count; row += 1) {
    const rows = decimal(count - row);
    const over = compare(left, multiply(each, rows)) > 0;
    const rest = subtract(left, multiply(each, rows));
    // What is no whole step, as with 37.5 points, goes with the first row.
    const own = over ? add(each, compare(rest, step) < 0 ? rest : step) : each;
    shares.push(own);
    left = subtract(left, own);
  }
  return shares;
}

function floor(value: Decimal): Decimal {
  const whole = round(value, 0);
  return compare(whole, value) > 0 ? subtract(whole, decimal(1)) : whole;
}
