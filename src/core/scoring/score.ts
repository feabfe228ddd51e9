import type { Field, Form, Indicator, NumberField } from '../forms/model';
import type { Policy } from '../policies/policy';
import type { Address } from '../sheet/address';
import { compare, decimal, round, sum, ZERO, type Decimal } from '../text/decimal';
import { exactExecutionScore, exactRate, executionWeight, executionWorking, scoredFund, whyNoRate } from './execution';
import { attainment } from './attainment';
import { isEmpty, isFilled, isIllegible, isUsed } from './filled';
import { gradeOf } from './grade';
import { sameScore } from './precision';
import { scoreQuantity } from './quantityScore';
import type { ScoreCard, ScoreItem } from './scoreCard';

/**
 * Scores one form; undefined where no indicator has a score cell. A typed score within its weight counts; 执行率 is always
 * computed where the amounts are there.
 */
export function scoreForm(form: Form, policy: Policy): ScoreCard | undefined {
  const indicators = scoreIndicators(form, policy);
  // 执行率 alone is no self-evaluation: without a single scored row a total would be a wrong number, not a small one.
  if (indicators.length === 0) return undefined;
  const execution = scoreExecution(form, policy);
  const items = [...(execution ? [execution] : []), ...indicators];
  return totalUp(form, policy, items);
}

function totalUp(form: Form, policy: Policy, items: readonly ScoreItem[]): ScoreCard {
  const known = items.flatMap((item) => (item.score === null ? [] : [item.score]));
  const pending = items.filter((item) => item.method === 'pending').length;
  const cap = capOf(form, policy);
  const added = sum(known);
  const capped = cap !== undefined && compare(added, cap) > 0;
  const total = capped ? cap : added;
  const full = decimal(policy.fullScore);
  // Weights beyond the full score (E01) give no total that could be rated or written.
  const grade = pending === 0 && compare(total, full) <= 0 ? gradeOf(total, full, policy) : undefined;
  const said = `${known.length === 0 ? '0' : known.join(' + ')} = ${added}${capped ? `，按执行率最高 ${cap}` : ''}`;
  return {
    form: form.id,
    total: pending === 0 ? total : null,
    ...(pending > 0 && { partial: total }),
    full,
    ...(grade && { grade }),
    pending,
    items,
    working: pending === 0 ? said : `${said}，另有 ${String(pending)} 项待定`,
  };
}

/** The most that 执行率 allows a total to be, under policies that bind the two. */
function capOf(form: Form, policy: Policy): Decimal | undefined {
  const fund = scoredFund(form);
  const rate = fund && exactRate(fund);
  const cap = rate === undefined ? undefined : policy.caps?.find(({ below }) => compare(rate, decimal(below)) < 0);
  return cap && decimal(cap.total);
}

function scoreExecution(form: Form, policy: Policy): ScoreItem | undefined {
  const fund = scoredFund(form);
  const typed = fund?.score;
  if (!fund || !typed?.cell) return undefined;
  const weight = executionWeight(fund, policy);
  const from = cellsOf(fund.executed, fund.budget, fund.weight);
  const rate = exactRate(fund);
  if (rate === undefined) return unscorable(typed.cell, weight, typed, whyNoRate(fund) ?? '', from);
  const exact = exactExecutionScore(rate, weight);
  const computed = round(exact, policy.decimals);
  // A unit that rounds its scores to whole points is right at the points it shows; the total must add what stands there.
  const score = sameScore(typed, exact) && typed.value !== null ? typed.value : computed;
  const rounded = score === computed ? '' : `，表中按所示位数记 ${score}`;
  return {
    cell: typed.cell,
    weight,
    score,
    method: 'execution',
    working: `${executionWorking(fund, weight, computed)}${rounded}`,
    ...typedPart(typed),
    from,
  };
}

/** A merged score cell that serves several rows is one score. */
function scoreIndicators(form: Form, policy: Policy): readonly ScoreItem[] {
  const items = new Map<Address, ScoreItem>();
  for (const indicator of form.indicators) {
    const { score } = indicator;
    if (!score?.cell || items.has(score.cell)) continue;
    if (!isUsed(indicator) && isEmpty(score)) continue;
    items.set(score.cell, scoreIndicator(indicator, { ...score, cell: score.cell }, policy));
  }
  return [...items.values()];
}

/** A typed score counts; beside it, or in its absence, stands what the policy gives where that can be computed. */
function scoreIndicator(indicator: Indicator, typed: NumberField & { cell: Address }, policy: Policy): ScoreItem {
  const { weight, actual, target } = indicator;
  const points = weight?.value ?? null;
  const from = cellsOf(actual, target, weight);
  const asTyped = unscorable(typed.cell, points, typed, whyPending(indicator), from);
  const reached = attainment(indicator);
  const computed = reached && points !== null ? scoreQuantity(reached, points, policy) : undefined;
  if (!computed) return asTyped;
  if (asTyped.method === 'typed') {
    return { ...asTyped, computed: computed.score, working: `${asTyped.working}；按政策为 ${computed.working}` };
  }
  // Only a blank cell is filled: what somebody wrote there and cannot be right is for a person to mend.
  return isEmpty(typed) ? { ...asTyped, ...computed } : asTyped;
}

/** The score of a cell that the program cannot compute: what was typed, if that can be right, else pending. */
function unscorable(
  cell: Address,
  weight: Decimal | null,
  typed: NumberField,
  why: string,
  from: readonly Address[],
): ScoreItem {
  const base = { cell, weight, ...typedPart(typed), from };
  const { value } = typed;
  if (value === null) return { ...base, score: null, method: 'pending', working: whyNotTyped(typed) ?? why };
  if (compare(value, ZERO) < 0)
    return { ...base, score: null, method: 'pending', working: `得分 ${value} 小于 0，不能计入` };
  if (weight !== null && compare(value, weight) > 0) {
    return { ...base, score: null, method: 'pending', working: `得分 ${value} 超过分值 ${weight}，不能计入` };
  }
  return { ...base, score: value, method: 'typed', working: `表中填写 ${value}` };
}

function whyNotTyped(typed: NumberField): string | undefined {
  return isIllegible(typed) ? `得分“${typed.text}”不是一个数` : undefined;
}

function whyPending({ actual, target }: Indicator): string {
  if (actual && !isFilled(actual)) return '没有填写实际完成值，也没有填写得分';
  if (target && !isFilled(target)) return '没有填写指标值，也没有填写得分';
  return '没有填写得分，不能按数字计算，请按完成情况打分';
}

const typedPart = (field: NumberField): { typed?: Decimal } => (field.value === null ? {} : { typed: field.value });

const cellsOf = (...fields: readonly (Field<unknown> | undefined)[]): readonly Address[] =>
  fields.flatMap((field) => (field?.cell === undefined ? [] : [field.cell]));
