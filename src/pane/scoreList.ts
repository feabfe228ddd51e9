import type { Form, Indicator } from '../core/forms/model';
import type { Policy } from '../core/policies/policy';
import { usualScore } from '../core/scoring/bands';
import type { BandChoice } from '../core/scoring/choices';
import type { ScoreCard, ScoreItem } from '../core/scoring/scoreCard';
import { add, ZERO, type Decimal } from '../core/text/decimal';
import type { Words } from './words/zh-CN';

/** An item with what it is called on the form. */
export interface NamedItem {
  readonly item: ScoreItem;
  /** Absent for 执行率. */
  readonly indicator?: Indicator;
  readonly name: string;
  readonly level: string;
}

/** Points of one 一级指标. */
export interface Level {
  readonly name: string;
  readonly weight: Decimal;
  readonly score: Decimal;
  readonly pending: number;
}

/** Names the items of a card by the form's own cells, in the form's order. */
export function itemsOf(card: ScoreCard, form: Form, words: Words): readonly NamedItem[] {
  const indicators = new Map(form.indicators.map((indicator) => [indicator.score?.cell, indicator]));
  return card.items.map((item): NamedItem => {
    const indicator = indicators.get(item.cell);
    if (!indicator) return { item, name: words.execution, level: words.execution };
    const { name, level1, level2 } = indicator;
    return {
      item,
      indicator,
      name: name?.text || level2?.text || item.cell,
      level: (level1?.canonical ?? level1?.text) || words.noLevel,
    };
  });
}

/**
 * Whether a person decides the score. It stays where it is once that is done, so that no control moves away under the
 * pointer; a score that stands in the form needs nobody.
 */
export function asksPerson({ item: { method, band, dropped } }: NamedItem): boolean {
  return method === 'pending' || dropped === 'chosen' || (band !== undefined && method !== 'typed');
}

/** A band that the words of the actual speak for, with the points it begins with, not yet taken. */
export interface Suggestion extends NamedItem {
  readonly key: string;
  readonly choice: BandChoice;
}

/** What 采纳全部建议 would take. */
export function suggestionsOf(items: readonly NamedItem[], policy: Policy): readonly Suggestion[] {
  return items.flatMap((named) => {
    const { band, key, score } = named.item;
    const limits = band?.suggested && band.limits[band.suggested];
    if (score !== null || key === undefined || !band?.suggested || !limits) return [];
    return [{ ...named, key, choice: { band: band.suggested, score: usualScore(band.suggested, limits, policy) } }];
  });
}

/** Adds up the items by 一级指标, in the order of the form. */
export function levelsOf(items: readonly NamedItem[]): readonly Level[] {
  const levels = new Map<string, Level>();
  for (const { item, level } of items) {
    const before = levels.get(level) ?? { name: level, weight: ZERO, score: ZERO, pending: 0 };
    levels.set(level, {
      name: level,
      // What does not apply is no point to be had.
      weight: item.method === 'not-applicable' ? before.weight : add(before.weight, item.weight ?? ZERO),
      score: add(before.score, item.score ?? ZERO),
      pending: before.pending + (item.method === 'pending' ? 1 : 0),
    });
  }
  return [...levels.values()];
}
