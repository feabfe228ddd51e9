import type { Indicator } from '../forms/model';
import { attained } from './attained';
import { isFilled } from '../scoring/filled';
import { scoreFix } from './fix';
import { SELF_EVALUATIONS } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** A 定量指标 that was not met has not full marks (error); one that was met has (warning). 反向 unmet is F04's. */
export const F02: Rule<'F02'> = {
  code: 'F02',
  severity: 'error',
  kinds: SELF_EVALUATIONS,
  basis: 'quantity-score',
  dependsOn: ['D07', 'D09', 'D30', 'F01'],
  mends: true,
  *check(form, context) {
    for (const row of usedRows(form)) {
      const { score, weight, target, actual } = row;
      const reached = attained(row);
      if (!reached || !score || score.value === null || !weight || weight.value === null) continue;
      if (['F01'].some((code) => context.foundAt(code, score.cell))) continue;
      const full = score.value === weight.value;
      const params = {
        actual: actual?.text ?? '',
        target: target?.text ?? '',
        name: row.name?.text ?? '',
        found: score.text,
      };
      if (!reached.met && full && reached.direction !== 'reverse')
        yield* wrongAt([score, actual, target, weight], params, undefined, scoreFix(row, form, context));
      else if (reached.met && !full && !isFilled(row.reason) && !isFarAbove(row, context.policy.overTarget?.from)) {
        yield* wrongAt([score, actual, target, weight], { ...params, case: 'met', expected: weight.text }, 'warning');
      }
    }
  },
};

/** Where a policy takes points off far above the target, less than full marks may be right. */
function isFarAbove(row: Indicator, from = 130): boolean {
  const reached = attained(row);
  return reached?.direction === 'forward' && Number(reached.actual) * 100 >= Number(reached.target) * from;
}
