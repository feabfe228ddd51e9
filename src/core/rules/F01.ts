import type { Form, Indicator, NumberField } from '../forms/model';
import type { Change } from '../plan/changes';
import { attained } from './attained';
import { exactExecutionScore, exactRate, executionWeight, executionWorking, scoredFund } from '../scoring/execution';
import { compare, round, ZERO } from '../text/decimal';
import { numberFix, scoreFix } from './fix';
import { SELF_EVALUATIONS } from './kinds';
import type { Rule, RuleContext, Verdict } from './rule';
import { plainText } from './sameText';
import { wrongAt } from './verdict';

/** No 得分 above its 分值, none below zero: indicators, 执行率 and the total alike. */
export const F01: Rule<'F01'> = {
  code: 'F01',
  severity: 'error',
  kinds: SELF_EVALUATIONS,
  basis: 'score-limit',
  mends: true,
  *check(form, context) {
    const told = new Set<string>();
    const fund = scoredFund(form);
    const pairs = [
      ...(fund ? [{ score: fund.score, weight: fund.weight, fixes: () => executionFix(form, context) }] : []),
      ...form.indicators.map((row) => ({
        score: row.score,
        weight: row.weight,
        fixes: () => indicatorFix(row, form, context),
      })),
    ];
    for (const { score, weight, fixes } of pairs) {
      if (!score?.cell || told.has(score.cell)) continue;
      told.add(score.cell);
      yield* judge(score, weight, fixes);
    }
  },
};

function judge(
  score: NumberField,
  weight: NumberField | undefined,
  fixes: () => readonly Change[],
): readonly Verdict[] {
  if (score.value === null) return [];
  if (compare(score.value, ZERO) < 0) return wrongAt([score, weight], { case: 'negative', found: score.text });
  if (!weight || weight.value === null || compare(score.value, weight.value) <= 0) return [];
  return wrongAt([score, weight], { found: score.text, expected: weight.text }, undefined, fixes());
}

function executionFix(form: Form, context: RuleContext): readonly Change[] {
  const fund = scoredFund(form);
  const rate = fund && exactRate(fund);
  if (!fund || rate === undefined) return [];
  const weight = executionWeight(fund, context.policy);
  const score = round(exactExecutionScore(rate, weight), context.policy.decimals);
  return numberFix(fund.score, score, executionWorking(fund, weight, score), form, context);
}

/** Words of a lower band, under which the full weight would be wrong again. */
const LESS = /^(?:部分|基本|未|没有)/;

/** The score by the policy; the weight where the actual is no number. */
function indicatorFix(row: Indicator, form: Form, context: RuleContext): readonly Change[] {
  if (attained(row)) return scoreFix(row, form, context);
  const { actual, score, weight } = row;
  const shared = form.indicators.some((other) => other !== row && other.score?.cell === score?.cell);
  if (shared || !weight || weight.value === null || LESS.test(plainText(actual?.text ?? ''))) return [];
  return numberFix(score, weight.value, `得分最高为分值 ${weight.value}`, form, context);
}
