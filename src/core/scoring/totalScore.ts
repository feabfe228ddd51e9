import type { Form } from '../forms/model';
import type { Policy } from '../policies/policy';
import { add, compare, decimal, divide, multiply, round, subtract, sum, ZERO, type Decimal } from '../text/decimal';
import { exactRate, scoredFund } from './execution';
import { isUsed } from './filled';
import { gradeOf } from './grade';
import type { ScoreCard, ScoreItem, Waiting } from './scoreCard';
import { annual, distinct, sumOf, weightFields } from './weightFields';

/**
 * 总分: the items added up, converted to the full score where rows do not apply, bound to 执行率 where the policy does so.
 * null while an item is pending; what is known so far is `partial`. Weights that are missing or do not add up leave the
 * sum as it is, but the card says that it is not final.
 */
export function totalUp(form: Form, policy: Policy, items: readonly ScoreItem[]): ScoreCard {
  const known = items.flatMap((item) => (item.score === null ? [] : [item.score]));
  const full = decimal(policy.fullScore);
  const added = sum(known);
  const converted = conversion(added, items, full, policy);
  const whole = converted?.total ?? added;
  const cap = capOf(form, policy);
  const capped = cap !== undefined && compare(whole, cap) > 0;
  const total = capped ? cap : whole;
  const pending = items.filter((item) => item.method === 'pending').length;
  const waiting = waitingFor(form, policy, pending);
  // Weights beyond the full score (E01) give no total that could be rated or written.
  const grade = pending === 0 && compare(total, full) <= 0 ? gradeOf(total, full, policy) : undefined;
  const steps = [
    `${known.length === 0 ? '0' : known.join(' + ')} = ${added}`,
    ...(converted ? [`不适用 ${converted.dropped} 分，折算 ${converted.working}`] : []),
    ...(capped ? [`按执行率最高 ${cap}`] : []),
    ...(pending > 0 ? [`另有 ${String(pending)} 项待定`] : []),
    ...(waiting && waiting.weightless > 0 ? [`${String(waiting.weightless)} 项没有分值`] : []),
    ...(waiting?.weights ? [`分值合计 ${waiting.weights.found}，应为 ${waiting.weights.expected}`] : []),
  ];
  return {
    form: form.id,
    total: pending === 0 ? total : null,
    ...(pending > 0 && { partial: total }),
    ...(waiting && { waiting }),
    full,
    ...(grade && { grade }),
    pending,
    items,
    working: steps.join('，'),
  };
}

/** 得分 ÷ (100 − 不适用分值) × 100; undefined where every row applies or the policy leaves the sum as it is. */
function conversion(added: Decimal, items: readonly ScoreItem[], full: Decimal, { notApplicable, decimals }: Policy) {
  const dropped = sum(items.flatMap((item) => (item.method === 'not-applicable' ? [item.weight ?? ZERO] : [])));
  const rest = subtract(full, dropped);
  if (notApplicable === 'keep' || compare(dropped, ZERO) <= 0 || compare(rest, ZERO) <= 0) return undefined;
  const total = round(divide(multiply(added, full), rest), decimals);
  return { dropped, total, working: `${added} ÷ ${rest} × ${full} = ${total}` };
}

/** What a final total cannot do without: every score, and weights that add up to the full score. */
function waitingFor(form: Form, policy: Policy, pending: number): Waiting | undefined {
  const fields = weightFields(form);
  const filled = fields.filter(({ value }) => value !== null);
  // A form without a column of weights has nothing to add up.
  const blank = distinct(annual(form).filter(isUsed), ({ weight }) => weight).filter(({ value }) => value === null);
  const weights = fields.length === 0 || blank.length > 0 ? undefined : wrongSum(form, policy, sumOf(filled));
  if (pending === 0 && blank.length === 0 && !weights) return undefined;
  return { pending, weightless: blank.length, ...(weights && { weights }) };
}

/** As rule E01 adds: indicators of 90 are right as well where 执行率 carries no points on the form. */
function wrongSum(form: Form, policy: Policy, indicators: Decimal): Waiting['weights'] {
  const execution = scoredFund(form)?.weight;
  const expected = decimal(policy.fullScore);
  const found = add(indicators, execution?.value ?? ZERO);
  const withoutExecution = subtract(expected, decimal(policy.executionWeight));
  return found === expected || ((execution?.value ?? null) === null && found === withoutExecution)
    ? undefined
    : { found, expected };
}

/** The most that 执行率 allows a total to be, under policies that bind the two. */
function capOf(form: Form, policy: Policy): Decimal | undefined {
  const fund = scoredFund(form);
  const rate = fund && exactRate(fund);
  const cap = rate === undefined ? undefined : policy.caps?.find(({ below }) => compare(rate, decimal(below)) < 0);
  return cap && decimal(cap.total);
}
