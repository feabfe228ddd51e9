import type { Indicator } from '../forms/model';
import type { IndicatorValue } from '../text/indicatorValue';
import { directionOf, judge } from '../text/value/compare';
import type { Direction } from '../text/value/compareQuantities';
import { compareWords } from '../text/value/compareWords';
import { fold } from '../text/value/fold';
import type { Judgement } from '../text/value/judgement';
import type { Reading } from '../text/value/parse';
import type { Band } from './choices';

const NOTHING: IndicatorValue = { class: 'empty', targets: [] };

/** What the value language says of an indicator: whether its actual answers its target, or which fact is missing. */
export function judgementOf(indicator: Indicator): Judgement {
  const actual = { ...readingOf(indicator, 'actual'), value: actualOf(indicator) };
  return judge(readingOf(indicator, 'target'), actual, directionFor(indicator));
}

/** Units whose bare number may mean more than one thing: 0.96 or 96 for ≥95%, 28.5 for 30万元. */
const SCALED = /[%‰元]/;

/**
 * What the actual says, a bare number in the unit of a target that counts or measures: 11 for ≥12次 are 11次. Not where
 * the target is written in 万, 千 or the like, for nobody can tell in what the bare number is.
 */
export function actualOf({ parsed, target }: Indicator): IndicatorValue {
  const [wanted, found] = [parsed?.target, parsed?.actual ?? NOTHING];
  if (wanted?.class !== 'quantity' || found.class !== 'quantity') return found;
  const [goal, ...moreGoals] = wanted.targets;
  const [only, ...more] = found.targets;
  if (!goal || !only || moreGoals.length + more.length > 0 || only.unit !== '') return found;
  if (SCALED.test(goal.unit) || /[百千万亿]/.test(target?.text ?? '')) return found;
  return { ...found, targets: [{ ...only, unit: goal.unit }] };
}

/** Which way a plain number of this row is meant. */
export function directionFor({ level1, level2, operator, direction }: Indicator): Direction {
  return directionOf({
    indicator: [level1?.canonical, level2?.canonical].join(' '),
    operator: operator?.text,
    direction: direction?.text,
  });
}

function readingOf({ parsed, ...fields }: Indicator, side: 'target' | 'actual'): Reading {
  return {
    value: parsed?.[side] ?? NOTHING,
    periods: parsed?.periods?.[side] ?? [],
    words: fold(fields[side]?.text ?? '').text,
    placeholder: false,
  };
}

/**
 * The band that the words of the actual speak for: 已完成 达成, 基本完成 部分达成, 未完成 未达成, the words of the target
 * itself 达成. Undefined where they say nothing of the kind. A suggestion, never a score.
 */
export function suggestedBand(indicator: Indicator): Band | undefined {
  const actual = readingOf(indicator, 'actual');
  const { verdict } = compareWords(readingOf(indicator, 'target').words, actual.words, actual.value);
  switch (verdict) {
    case 'met':
      return 'met';
    case 'partly-met':
      return 'partly';
    case 'not-met':
      return 'unmet';
    case 'cannot-tell':
      return undefined;
  }
}
