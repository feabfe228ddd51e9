import { attained } from './attained';
import { isRounding, sameScore } from '../scoring/precision';
import { scoreQuantity } from '../scoring/quantityScore';
import { scoreFix } from './fix';
import { SELF_EVALUATIONS } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/**
 * A 定量指标 that was not met is scored by the formula of the policy. A warning: places also score in steps, and a form
 * does not say so.
 */
export const F03: Rule<'F03'> = {
  code: 'F03',
  severity: 'warning',
  kinds: SELF_EVALUATIONS,
  basis: 'quantity-score',
  dependsOn: ['F01', 'F02', 'F04'],
  mends: true,
  *check(form, context) {
    for (const row of usedRows(form)) {
      const { score, weight, actual, target } = row;
      const reached = attained(row);
      if (!reached || reached.met || !score || score.value === null || !weight || weight.value === null) continue;
      if (['F01', 'F02', 'F04'].some((code) => context.foundAt(code, score.cell))) continue;
      const computed = scoreQuantity(reached, weight.value, context.policy);
      if (sameScore(score, computed.score)) continue;
      const rounding = isRounding(score.value, computed.score);
      yield* wrongAt(
        [score, actual, target, weight],
        { found: score.text, expected: computed.score, working: computed.working },
        rounding ? 'info' : 'warning',
        // A difference of more than rounding may be a local way of scoring, which the form does not tell.
        rounding ? scoreFix(row, form, context) : [],
      );
    }
  },
};
