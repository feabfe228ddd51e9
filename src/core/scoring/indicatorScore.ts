import type { Field, Indicator, NumberField } from '../forms/model';
import type { Policy } from '../policies/policy';
import type { Address } from '../sheet/address';
import { compare, ZERO, type Decimal } from '../text/decimal';
import { bandTable, chosenScore } from './bands';
import type { Choices } from './choices';
import { NO_ACTUAL, outcomeOf } from './computed';
import { isEmpty, isFilled, isIllegible } from './filled';
import { suggestedBand } from './judgement';
import { saysNotApplicable } from './notApplicable';
import { BAND_NAMES, type BandState, type ScoreItem } from './scoreCard';

/** The indicator with its score cell, and the key under which choices about it are kept. */
export interface Scored {
  readonly indicator: Indicator;
  readonly score: NumberField & { readonly cell: Address };
  readonly key: string;
}

/**
 * The score of one indicator: what the user chose, else what was typed, else what the policy gives where that can be
 * computed. Beside a typed score stands what the policy would give.
 */
export function scoreIndicator({ indicator, score: typed, key }: Scored, policy: Policy, choices: Choices): ScoreItem {
  const { weight, actual, target } = indicator;
  const points = weight?.value ?? null;
  const base = { cell: typed.cell, weight: points, key, ...typedPart(typed), from: cellsOf(actual, target, weight) };
  if (choices.notApplicable?.[key] === true)
    return { ...base, score: null, method: 'not-applicable', working: '已选不适用，不计入总分', dropped: 'chosen' };
  if (saysNotApplicable(indicator))
    return { ...base, score: null, method: 'not-applicable', working: '表中写明不适用，不计入总分', dropped: 'said' };
  if (points === null || compare(points, ZERO) <= 0) {
    const why = points === null ? '没有填写分值，不能计算' : `分值 ${points} 不大于 0，不能计算`;
    // Who has not filled in the row at all is told about its actual first.
    return unscorable(base, typed, actual && !isFilled(actual) ? NO_ACTUAL : why);
  }
  const outcome = outcomeOf(indicator, points, policy);
  if (!('computed' in outcome)) {
    const band = outcome.judge ? bandState(indicator, key, points, policy, choices) : undefined;
    if (band?.chosen)
      return { ...base, score: band.chosen.score, method: 'band', working: bandWorking(band, points), band };
    const item = unscorable(base, typed, band?.lapsed === true ? LAPSED : outcome.why);
    return band ? { ...item, band } : item;
  }
  const asTyped = unscorable(base, typed, '');
  const { computed } = outcome;
  if (asTyped.method === 'typed') {
    return { ...asTyped, computed: computed.score, working: `${asTyped.working}；按政策为 ${computed.working}` };
  }
  // Only a blank cell is filled: what somebody wrote there and cannot be right is for a person to mend.
  return isEmpty(typed) ? { ...asTyped, ...computed } : asTyped;
}

const LAPSED = '分值或政策变了，原来选的得分不在那一档里，请重新选择';

function bandState(indicator: Indicator, key: string, weight: Decimal, policy: Policy, choices: Choices): BandState {
  const limits = bandTable(weight, policy);
  const choice = choices.bands?.[key];
  const score = choice && chosenScore(choice, limits);
  const suggested = suggestedBand(indicator);
  return {
    limits,
    ...(choice && score !== undefined && { chosen: { band: choice.band, score } }),
    ...(choice && score === undefined && { lapsed: true as const }),
    ...(suggested !== undefined && limits[suggested] && { suggested }),
  };
}

function bandWorking({ chosen, limits }: BandState, weight: Decimal): string {
  const band = chosen?.band ?? 'met';
  const { from = '', to = '' } = limits[band] ?? {};
  return `${BAND_NAMES[band]}（${from}～${to} 分），选定 ${chosen?.score ?? ''}，分值 ${weight}`;
}

type Base = Pick<ScoreItem, 'cell' | 'weight' | 'key' | 'typed' | 'from'>;

/** The score of a cell that the program cannot compute: what was typed, if that can be right, else pending. */
export function unscorable(base: Base, typed: NumberField, why: string): ScoreItem {
  const { value } = typed;
  const pending = (working: string): ScoreItem => ({ ...base, score: null, method: 'pending', working });
  if (value === null) return pending(isIllegible(typed) ? `得分“${typed.text}”不是一个数` : why);
  if (compare(value, ZERO) < 0) return pending(`得分 ${value} 小于 0，不能计入`);
  if (base.weight !== null && compare(value, base.weight) > 0)
    return pending(`得分 ${value} 超过分值 ${base.weight}，不能计入`);
  return { ...base, score: value, method: 'typed', working: `表中填写 ${value}` };
}

export const typedPart = (field: NumberField): { typed?: Decimal } =>
  field.value === null ? {} : { typed: field.value };

export const cellsOf = (...fields: readonly (Field<unknown> | undefined)[]): readonly Address[] =>
  fields.flatMap((field) => (field?.cell === undefined ? [] : [field.cell]));
