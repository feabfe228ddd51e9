import type { Indicator } from '../forms/model';
import type { Policy } from '../policies/policy';
import type { Decimal } from '../text/decimal';
import type { Judgement, Missing } from '../text/value/judgement';
import { attainment } from './attainment';
import { isFilled } from './filled';
import { judgementOf } from './judgement';
import { scoreQuantity, type Computed } from './quantityScore';
import { daysLate, timeScore } from './timeScore';

/**
 * What the policy gives for an indicator by its target and actual, or why nothing can be computed. `judge` says that a
 * person may score it by bands: words, or a deadline that was missed or answered in words.
 */
export type Outcome = { readonly computed: Computed } | { readonly why: string; readonly judge: boolean };

/** @example outcomeOf(indicator, decimal(10), mof2020) // { computed: { score: '8', … } } for 8次 of ≥10次 */
export function outcomeOf(indicator: Indicator, weight: Decimal, policy: Policy): Outcome {
  const reached = attainment(indicator);
  if (reached) return { computed: scoreQuantity(reached, weight, policy) };
  const { actual, target } = indicator;
  if (actual && !isFilled(actual)) return waits(NO_ACTUAL);
  if (target && !isFilled(target)) return waits('没有填写指标值，也没有填写得分');
  const judgement = judgementOf(indicator);
  switch (indicator.parsed?.target?.class) {
    case 'quantity':
      return ofNumbers(judgement, weight);
    case 'time':
      return ofTimes(judgement, weight, policy);
    case 'qualitative':
    case 'empty':
    case undefined:
      return { why: '没有填写得分，定性指标请按完成情况选择档次', judge: true };
  }
}

/** Why an indicator waits whose actual is blank. */
export const NO_ACTUAL = '没有填写实际完成值，也没有填写得分';

const waits = (why: string): Outcome => ({ why, judge: false });

function ofNumbers(judgement: Judgement, weight: Decimal): Outcome {
  if (judgement.verdict === 'met' && judgement.parts.length > 1) {
    const working = `${String(judgement.parts.length)} 个指标值都已达到，得满分 ${weight}`;
    return { computed: { score: weight, method: 'quantity', working } };
  }
  if (judgement.verdict === 'cannot-tell') return waits(MISSING[judgement.missing]);
  return waits(
    judgement.parts.length > 1
      ? '一格里有几个指标值，没有全部达到，不能按比例计算，请填写得分'
      : '指标值或完成值是约数或范围，不能按比例计算，请填写得分',
  );
}

function ofTimes(judgement: Judgement, weight: Decimal, policy: Policy): Outcome {
  if (judgement.verdict === 'cannot-tell') return { why: MISSING[judgement.missing], judge: true };
  const days = daysLate(judgement.parts);
  const computed = Number.isFinite(days) ? timeScore(days, weight, policy) : undefined;
  if (computed) return { computed };
  return { why: `逾期 ${String(days)} 天，政策没有规定怎样扣分，请按完成情况选择档次`, judge: true };
}

/** Why two values do not compare, as a clause without a full stop. */
const MISSING: Readonly<Record<Missing, string>> = {
  target: '没有填写指标值，也没有填写得分',
  actual: NO_ACTUAL,
  number: '指标值是数，实际完成值没有写出相应的数，不能计算，请补上或填写得分',
  date: '指标值是日期，实际完成值没有写日期，请补上，或按完成情况选择档次',
  unit: '指标值和实际完成值只有一边写了单位，不能比较，请补上单位或填写得分',
  'same-unit': '指标值和实际完成值的单位不同，不能比较，请改成一样的或填写得分',
  period: '指标值按每月、每季等计，实际完成值没有说明是一期还是全年，请写明或填写得分',
  year: '日期没有写年份，表上也没有年度，请补上，或按完成情况选择档次',
  opinion: '没有填写得分，定性指标请按完成情况选择档次',
};
