import type { Form, Fund, NumberField } from '../forms/model';
import type { Policy } from '../policies/policy';
import {
  compare,
  decimal,
  divide,
  HUNDRED,
  isZero,
  minimum,
  multiply,
  round,
  ZERO,
  type Decimal,
} from '../text/decimal';

/** What 执行率 is a share of: 全年预算数, or 年初预算数 on a 监控表, which has no other column. */
export const rateBase = (fund: Fund): NumberField | undefined => fund.budget ?? fund.initial;

/** 执行数 ÷ 全年预算数 in percent, exact; undefined where the row lacks one of them or the budget is zero. */
export function exactRate(fund: Fund): Decimal | undefined {
  const budget = rateBase(fund)?.value;
  const executed = fund.executed?.value;
  if (!isNumber(budget) || !isNumber(executed) || compare(budget, ZERO) <= 0) return undefined;
  return multiply(divide(executed, budget), HUNDRED);
}

/** The row whose 执行率 is scored: 资金总额, else the only row with a score of its own. */
export function scoredFund(form: Form): Fund | undefined {
  const annual = form.funds.filter((fund) => fund.period === undefined);
  return (
    annual.find((fund) => fund.source === 'total' && fund.score) ??
    annual.find((fund) => fund.score && (isNumber(fund.score.value) || isNumber(fund.weight?.value)))
  );
}

/** Points that 执行率 carries on this form, by the policy where the form does not say. */
export function executionWeight(fund: Fund, policy: Policy): Decimal {
  return isNumber(fund.weight?.value) ? fund.weight.value : decimal(policy.executionWeight);
}

/** 执行率 × 分值, between nothing and the weight, not rounded. */
export function exactExecutionScore(rate: Decimal, weight: Decimal): Decimal {
  if (compare(rate, ZERO) <= 0) return ZERO;
  return minimum(weight, divide(multiply(rate, weight), HUNDRED));
}

/** `11.99 ÷ 12.33 × 10 = 9.72` */
export function executionWorking(fund: Fund, weight: Decimal, score: Decimal): string {
  const rate = exactRate(fund);
  const capped = rate !== undefined && compare(rate, HUNDRED) > 0 ? `，超过分值，记 ${score}` : '';
  const product = capped === '' ? score : round(divide(multiply(rate ?? ZERO, weight), HUNDRED), 2);
  return `${fund.executed?.value ?? ''} ÷ ${rateBase(fund)?.value ?? ''} × ${weight} = ${product}${capped}`;
}

/** Why a rate cannot be computed, in Chinese; undefined where it can. */
export function whyNoRate(fund: Fund): string | undefined {
  if (exactRate(fund) !== undefined) return undefined;
  const lacking = (field: NumberField | undefined): boolean => !isNumber(field?.value);
  if (lacking(rateBase(fund))) return '没有全年预算数，执行率无法计算';
  if (lacking(fund.executed)) return '没有全年执行数，执行率无法计算';
  const base = fund.budget ? '全年预算数' : '年初预算数';
  return `${base}为${isZero(rateBase(fund)?.value ?? ZERO) ? ' 0' : '负数'}，执行率无法计算`;
}

function isNumber(value: Decimal | null | undefined): value is Decimal {
  return value !== null && value !== undefined;
}
