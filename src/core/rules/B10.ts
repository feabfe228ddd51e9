import type { Fund } from '../forms/model';
import {
  exactExecutionScore,
  exactRate,
  executionWeight,
  executionWorking,
  rateBase,
  scoredFund,
} from '../scoring/execution';
import { isRounding, sameScore } from '../scoring/precision';
import { round } from '../text/decimal';
import { numberFix } from './fix';
import { SELF_EVALUATIONS } from './kinds';
import type { Rule, RuleContext } from './rule';
import { lacks, wrongAt } from './verdict';

/** 预算执行得分 = 执行率 × 分值, 分值 at most. Says so where the score merely follows a wrong 执行率 (B02). */
export const B10: Rule<'B10'> = {
  code: 'B10',
  severity: 'error',
  kinds: SELF_EVALUATIONS,
  basis: 'execution-score',
  dependsOn: ['B02', 'F01'],
  mends: true,
  *check(form, context) {
    const fund = scoredFund(form);
    const typed = fund?.score;
    if (!fund || !typed || typed.value === null || context.foundAt('F01', typed.cell)) return;
    const rate = exactRate(fund);
    if (rate === undefined) {
      yield lacks('funds.total', [typed, rateBase(fund), fund.executed]);
      return;
    }
    const weight = executionWeight(fund, context.policy);
    const exact = exactExecutionScore(rate, weight);
    if (sameScore(typed, exact) || followsShownRate(fund, context, false)) return;
    const expected = round(exact, context.policy.decimals);
    const working = executionWorking(fund, weight, expected);
    yield* wrongAt(
      [typed, fund.executed, rateBase(fund), fund.weight],
      {
        found: typed.text,
        expected,
        working,
        ...(followsShownRate(fund, context, true) && { case: 'follows', rate: fund.rate?.text ?? '' }),
      },
      isRounding(typed.value, exact) ? 'warning' : 'error',
      numberFix(typed, expected, working, form, context),
    );
  },
};

/** Whether the score is what the shown rate gives, that rate being wrong or right as asked. */
function followsShownRate(fund: Fund, context: RuleContext, wrong: boolean): boolean {
  const { rate, score } = fund;
  if (!rate || rate.value === null || !score || context.foundAt('B02', rate.cell) !== wrong) return false;
  return sameScore(score, exactExecutionScore(rate.value, executionWeight(fund, context.policy)));
}
