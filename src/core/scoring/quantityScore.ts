import type { Policy } from '../policies/policy';
import {
  compare,
  decimal,
  divide,
  HUNDRED,
  maximum,
  minimum,
  multiply,
  round,
  subtract,
  ZERO,
  type Decimal,
} from '../text/decimal';
import type { Attainment } from './attainment';

/** What a policy gives for what was reached, a number or a date, beside its target. */
export interface Computed {
  readonly score: Decimal;
  readonly method: 'quantity' | 'reverse' | 'yes-no';
  /** `8 ÷ 10 × 20 = 16`, or why the score is full or nothing. */
  readonly working: string;
}

/**
 * The score of a 定量指标 by the policy: full where the target is met, else in proportion; less than nothing counts as
 * nothing. 反向 by formula A or B of the policy, which the working names.
 *
 * @example target ≤10, actual 12, weight 10: A gives 8, B gives 8.33
 */
export function scoreQuantity(reached: Attainment, weight: Decimal, policy: Policy): Computed {
  return reached.direction === 'reverse'
    ? scoreReverse(reached, weight, policy)
    : scoreForward(reached, weight, policy);
}

function scoreForward({ target, upper, actual, met }: Attainment, weight: Decimal, policy: Policy): Computed {
  if (met) return reachedScore({ target, upper, actual }, weight, policy);
  if (compare(target, ZERO) <= 0)
    return { score: ZERO, method: 'quantity', working: `完成值 ${actual} 未达到 ${target}，记 0` };
  const score = bounded(divide(multiply(actual, weight), target), weight, policy);
  return { score, method: 'quantity', working: `${actual} ÷ ${target} × ${weight} = ${score}` };
}

/** Full marks; far above the target some policies take points off, for the target was set too low. */
function reachedScore(
  {
    target,
    upper,
    actual,
  }: { readonly target: Decimal; readonly upper: Decimal | undefined; readonly actual: Decimal },
  weight: Decimal,
  policy: Policy,
): Computed {
  const rule = policy.overTarget;
  const full: Computed = {
    score: weight,
    method: 'quantity',
    working: `完成值 ${actual} 达到 ${target}${upper === undefined ? '' : `～${upper}`}，得满分 ${weight}`,
  };
  // Who passes the upper end of a range is over the target, not who passes the lower.
  const most = upper ?? target;
  if (!rule || rule.deduct === 0 || compare(most, ZERO) <= 0) return full;
  const percent = divide(multiply(actual, HUNDRED), most);
  if (compare(percent, decimal(rule.from)) < 0) return full;
  const score = bounded(subtract(weight, decimal(rule.deduct)), weight, policy);
  const working = `完成值 ${actual} 达到目标 ${most} 的 ${round(percent, 2)}%，减 ${String(rule.deduct)} 分，${weight} − ${String(rule.deduct)} = ${score}`;
  return { score, method: 'quantity', working };
}

function scoreReverse({ target, actual, met }: Attainment, weight: Decimal, policy: Policy): Computed {
  if (met) return { score: weight, method: 'reverse', working: `完成值 ${actual} 不超过 ${target}，得满分 ${weight}` };
  // A limit of nothing or less leaves no proportion to count by.
  if (compare(target, ZERO) <= 0)
    return { score: ZERO, method: 'reverse', working: `目标为 ${target}，完成值 ${actual}，记 0` };
  if (policy.reverse === 'A') {
    const excess = divide(subtract(actual, target), target);
    const score = bounded(multiply(weight, subtract(decimal(1), excess)), weight, policy);
    return {
      score,
      method: 'reverse',
      working: `${weight} × (1 − (${actual} − ${target}) ÷ ${target}) = ${score}（反向公式A）`,
    };
  }
  const score = bounded(divide(multiply(weight, target), actual), weight, policy);
  return { score, method: 'reverse', working: `${weight} × ${target} ÷ ${actual} = ${score}（反向公式B）` };
}

const bounded = (score: Decimal, weight: Decimal, policy: Policy): Decimal =>
  round(maximum(ZERO, minimum(weight, score)), policy.decimals);
