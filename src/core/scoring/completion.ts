import type { Form, Indicator } from '../forms/model';
import { compare, divide, HUNDRED, isZero, multiply, round, ZERO, type Decimal } from '../text/decimal';
import { attainment, type Attainment } from './attainment';
import { isFilled, isUsed } from './filled';
import { judgementOf } from './judgement';
import { saysNotApplicable } from './notApplicable';
import { daysLate } from './timeScore';
import { annual } from './weightFields';

/** reached 已达到, partly 部分达到, short 未达到, unknown cannot be told, not-applicable 不适用. */
export type CompletionState = 'reached' | 'partly' | 'short' | 'unknown' | 'not-applicable';

/** How far one indicator was reached, for forms that have no scores. */
export interface Completion {
  readonly indicator: Indicator;
  readonly state: CompletionState;
  /** In percent of the target, two decimals; null where it is no matter of proportion. */
  readonly percent: Decimal | null;
  /** In numbers and words: `9 ÷ 12 = 75%`, 逾期 5 天, or why it cannot be told. */
  readonly working: string;
}

const PERCENT_PLACES = 2;

/**
 * 完成情况 of every used indicator of the year, in the order of the form. An indicator to be kept low counts as 100 % up
 * to its limit, and above it as limit ÷ actual.
 *
 * @example completionOf(form)[0] // { state: 'short', percent: '75', working: '9 ÷ 12 = 75%', … }
 */
export function completionOf(form: Form): readonly Completion[] {
  return annual(form)
    .filter((indicator) => isUsed(indicator))
    .map((indicator) => ({ indicator, ...completionOne(indicator) }));
}

/** Whether completion is all there is to be computed: actuals are asked for, scores are not. */
export function asksCompletionOnly(form: Form): boolean {
  const rows = annual(form).filter(isUsed);
  return rows.some(({ actual }) => actual) && !rows.some(({ score }) => score?.cell);
}

function completionOne(indicator: Indicator): Omit<Completion, 'indicator'> {
  if (saysNotApplicable(indicator)) return { state: 'not-applicable', percent: null, working: '写明不适用' };
  const reached = attainment(indicator);
  if (reached) return inNumbers(reached);
  const { actual, target } = indicator;
  if (!isFilled(actual)) return unknown('没有填写实际完成值');
  if (!isFilled(target)) return unknown('没有填写指标值');
  const { verdict, parts } = judgementOf(indicator);
  const days = daysLate(parts);
  const late = Number.isFinite(days) && days > 0 ? `逾期 ${String(days)} 天` : undefined;
  switch (verdict) {
    case 'met':
      return { state: 'reached', percent: HUNDRED, working: Number.isFinite(days) ? '按期完成' : '与指标值相符' };
    case 'partly-met':
      return { state: 'partly', percent: null, working: '文字表明部分完成' };
    case 'not-met':
      return { state: 'short', percent: null, working: late ?? '文字或数值表明没有达到' };
    case 'cannot-tell':
      return unknown('指标值和实际完成值不能直接比较，请人工判断');
  }
}

const unknown = (working: string): Omit<Completion, 'indicator'> => ({ state: 'unknown', percent: null, working });

function inNumbers({ direction, target, actual, met }: Attainment): Omit<Completion, 'indicator'> {
  const state = met ? 'reached' : 'short';
  if (direction === 'reverse') {
    if (met) return { state, percent: HUNDRED, working: `${actual} 不超过 ${target}` };
    const percent = compare(target, ZERO) <= 0 ? ZERO : share(target, actual);
    return { state, percent, working: `${actual} 超过 ${target}，${target} ÷ ${actual} = ${percent}%` };
  }
  if (isZero(target) || compare(target, ZERO) < 0)
    return { state, percent: met ? HUNDRED : ZERO, working: `${actual}，指标值 ${target}` };
  const percent = share(actual, target);
  return { state, percent, working: `${actual} ÷ ${target} = ${percent}%` };
}

const share = (part: Decimal, whole: Decimal): Decimal => round(divide(multiply(part, HUNDRED), whole), PERCENT_PLACES);
