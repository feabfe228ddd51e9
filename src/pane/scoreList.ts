import type { Form } from '../core/forms/model';
import type { ScoreCard, ScoreItem } from '../core/scoring/scoreCard';
import { add, ZERO, type Decimal } from '../core/text/decimal';
import type { Words } from './words/zh-CN';

/** An item with what it is called on the form. */
export interface NamedItem {
  readonly item: ScoreItem;
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
      name: name?.text || level2?.text || item.cell,
      level: (level1?.canonical ?? level1?.text) || words.noLevel,
    };
  });
}

/** What waits for the user comes first. */
export function pendingFirst(items: readonly NamedItem[]): readonly NamedItem[] {
  return [...items.filter(({ item }) => item.score === null), ...items.filter(({ item }) => item.score !== null)];
}

/** Adds up the items by 一级指标, in the order of the form. */
export function levelsOf(items: readonly NamedItem[]): readonly Level[] {
  const levels = new Map<string, Level>();
  for (const { item, level } of items) {
    const before = levels.get(level) ?? { name: level, weight: ZERO, score: ZERO, pending: 0 };
    levels.set(level, {
      name: level,
      weight: add(before.weight, item.weight ?? ZERO),
      score: add(before.score, item.score ?? ZERO),
      pending: before.pending + (item.score === null ? 1 : 0),
    });
  }
  return [...levels.values()];
}
