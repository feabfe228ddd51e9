import type { Form, Indicator, NumberField } from '../forms/model';
import type { Address } from '../sheet/address';
import { sum, type Decimal } from '../text/decimal';

/** Fields of a column, each cell once: a merged 分值 or 得分 serves several rows but is one number. */
export function distinct(
  indicators: readonly Indicator[],
  pick: (indicator: Indicator) => NumberField | undefined,
): readonly NumberField[] {
  const byCell = new Map<Address, NumberField>();
  for (const indicator of indicators) {
    const field = pick(indicator);
    if (field?.cell !== undefined && !byCell.has(field.cell)) byCell.set(field.cell, field);
  }
  return [...byCell.values()];
}

/** 分值 of the indicators of the year; 中期/长期 rows beside them carry no points of their own. */
export function weightFields(form: Form): readonly NumberField[] {
  return distinct(annual(form), (indicator) => indicator.weight);
}

/** 得分 of the indicators of the year. */
export function scoreFields(form: Form): readonly NumberField[] {
  return distinct(annual(form), (indicator) => indicator.score);
}

export const annual = (form: Form): readonly Indicator[] => form.indicators.filter((row) => row.period === undefined);

/** Sum of what is there. */
export function sumOf(fields: readonly NumberField[]): Decimal {
  return sum(fields.flatMap((field) => (field.value === null ? [] : [field.value])));
}
