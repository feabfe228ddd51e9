import type { Form } from '../forms/model';
import type { Policy } from '../policies/policy';
import type { Address } from '../sheet/address';
import { round } from '../text/decimal';
import { NO_CHOICES, type Choices } from './choices';
import {
  exactExecutionScore,
  exactRate,
  executionWeight,
  executionWorking,
  rateBase,
  scoredFund,
  whyNoRate,
} from './execution';
import { isEmpty, isUsed } from './filled';
import { indicatorKeys } from './indicatorKey';
import { cellsOf, scoreIndicator, typedPart, unscorable } from './indicatorScore';
import { sameScore } from './precision';
import type { ScoreCard, ScoreItem } from './scoreCard';
import { totalUp } from './totalScore';

/**
 * Scores one form; undefined where no indicator has a score cell. A typed score within its weight counts, a band the
 * user chose goes before it; 执行率 is always computed where the amounts are there.
 *
 * @example scoreForm(form, mof2020, memory)?.total // '97.72'
 */
export function scoreForm(form: Form, policy: Policy, choices: Choices = NO_CHOICES): ScoreCard | undefined {
  const indicators = scoreIndicators(form, policy, choices);
  // 执行率 alone is no self-evaluation: without a single scored row a total would be a wrong number, not a small one.
  if (indicators.length === 0) return undefined;
  const execution = scoreExecution(form, policy);
  return totalUp(form, policy, [...(execution ? [execution] : []), ...indicators]);
}

function scoreExecution(form: Form, policy: Policy): ScoreItem | undefined {
  const fund = scoredFund(form);
  const typed = fund?.score;
  if (!fund || !typed?.cell) return undefined;
  const weight = executionWeight(fund, policy);
  const base = {
    cell: typed.cell,
    weight,
    ...typedPart(typed),
    from: cellsOf(fund.executed, rateBase(fund), fund.weight),
  };
  const rate = exactRate(fund);
  if (rate === undefined) return unscorable(base, typed, whyNoRate(fund) ?? '');
  const exact = exactExecutionScore(rate, weight);
  const computed = round(exact, policy.decimals);
  // A unit that rounds its scores to whole points is right at the points it shows; the total must add what stands there.
  const score = sameScore(typed, exact) && typed.value !== null ? typed.value : computed;
  const rounded = score === computed ? '' : `，表中按所示位数记 ${score}`;
  const working = `${executionWorking(fund, weight, computed)}${rounded}`;
  return { ...base, score, method: 'execution', working };
}

/** A merged score cell that serves several rows is one score. */
function scoreIndicators(form: Form, policy: Policy, choices: Choices): readonly ScoreItem[] {
  const keys = indicatorKeys(form);
  const items = new Map<Address, ScoreItem>();
  for (const indicator of form.indicators) {
    const { score } = indicator;
    if (!score?.cell || items.has(score.cell)) continue;
    if (!isUsed(indicator) && isEmpty(score)) continue;
    const scored = { indicator, score: { ...score, cell: score.cell }, key: keys.get(indicator) ?? '' };
    items.set(score.cell, scoreIndicator(scored, policy, choices));
  }
  return [...items.values()];
}
