import type { NumberField } from '../forms/model';
import { scoredFund } from '../scoring/execution';
import { compare, ZERO } from '../text/decimal';
import { SELF_EVALUATIONS } from './kinds';
import type { Rule, Verdict } from './rule';
import { wrongAt } from './verdict';

/** No 得分 above its 分值, none below zero: indicators, 执行率 and the total alike. */
export const F01: Rule<'F01'> = {
  code: 'F01',
  severity: 'error',
  kinds: SELF_EVALUATIONS,
  basis: 'score-limit',
  *check(form) {
    const told = new Set<string>();
    const fund = scoredFund(form);
    const pairs = [
      ...(fund ? [{ score: fund.score, weight: fund.weight }] : []),
      ...form.indicators.map(({ score, weight }) => ({ score, weight })),
    ];
    for (const { score, weight } of pairs) {
      if (!score?.cell || told.has(score.cell)) continue;
      told.add(score.cell);
      yield* judge(score, weight);
    }
  },
};

function judge(score: NumberField, weight: NumberField | undefined): readonly Verdict[] {
  if (score.value === null) return [];
  if (compare(score.value, ZERO) < 0) return wrongAt([score, weight], { case: 'negative', found: score.text });
  if (!weight || weight.value === null || compare(score.value, weight.value) <= 0) return [];
  return wrongAt([score, weight], { found: score.text, expected: weight.text });
}
