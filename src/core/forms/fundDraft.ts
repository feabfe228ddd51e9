import type { Place } from './cellFields';
import { compact } from './compact';
import type { Label, PeriodName } from './label';
import type { FundColumn } from './lexicon/fundWords';
import type { Fund, FundSource, NumberField, TextField } from './model';
import type { Reading } from './reading';
import type { Box } from './region';

/** What is known of one fund while its cells are collected. */
export interface FundDraft {
  readonly source: FundSource;
  readonly label: TextField;
  readonly period: PeriodName | undefined;
  readonly cells: Map<FundColumn, Place>;
  /** The matrix header it was read under. */
  readonly header?: readonly Box[];
}

/** 全年预算数, 调整后预算数: what the budget came to in the end. */
export const isAdjusted = ({ core }: Label): boolean => /调整|全年|最终/.test(core);

export function fundOf(reading: Reading, draft: FundDraft): Fund {
  const money = (column: FundColumn): NumberField | undefined => {
    const place = draft.cells.get(column);
    return place && reading.money(place);
  };
  const points = (column: FundColumn): NumberField | undefined => {
    const place = draft.cells.get(column);
    return place && reading.points(place);
  };
  const budget = money('budget');
  const executed = money('executed');
  const rate = draft.cells.get('rate');
  const reason = draft.cells.get('reason');
  const entries = {
    source: draft.source,
    label: draft.label,
    budget,
    initial: money('initial'),
    executed,
    projected: money('projected'),
    weight: points('weight'),
    rate: rate && reading.rate(rate, budget?.value, executed?.value),
    score: points('score'),
    reason: reason && reading.text(reason),
    period: draft.period === 'long-term' ? draft.period : undefined,
  };
  return compact<Fund>(entries);
}
