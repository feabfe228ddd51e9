import { attained } from './attained';
import { scoreQuantity } from '../scoring/quantityScore';
import { scoreFix } from './fix';
import { SELF_EVALUATIONS } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** A 反向指标 above its limit has not full marks: 120 against ≤100 is a shortfall, not a surplus. */
export const F04: Rule<'F04'> = {
  code: 'F04',
  severity: 'error',
  kinds: SELF_EVALUATIONS,
  basis: 'quantity-score',
  dependsOn: ['F01'],
  mends: true,
  *check(form, context) {
    for (const row of usedRows(form)) {
      const { score, weight, actual, target } = row;
      const reached = attained(row);
      if (
        reached?.direction !== 'reverse' ||
        reached.met ||
        !score ||
        score.value === null ||
        !weight ||
        weight.value === null
      )
        continue;
      if (score.value !== weight.value) continue;
      // A plain amount of cost (4.85万元) is a plan rather than a limit; only a written limit makes an error.
      const limited = /[≤＜<]|不超|以内|以下|不高于|控制在|不大于|低于/.test(
        `${row.operator?.text ?? ''}${target?.text ?? ''}`,
      );
      const computed = scoreQuantity(reached, weight.value, context.policy);
      yield* wrongAt(
        [score, actual, target, weight],
        {
          found: score.text,
          expected: computed.score,
          working: computed.working,
          actual: actual?.text ?? '',
          target: target?.text ?? '',
        },
        limited ? 'error' : 'warning',
        limited ? scoreFix(row, form, context) : [],
      );
    }
  },
};
