import type { Form, NumberField } from '../forms/model';
import type { Address } from '../sheet/address';

/** Every labelled number cell of a form: amounts, rates, weights, scores and totals, each cell once. */
export function numberFields(form: Form): readonly NumberField[] {
  const funds = form.funds.flatMap((fund) => [
    fund.budget,
    fund.initial,
    fund.executed,
    fund.weight,
    fund.rate,
    fund.score,
  ]);
  const indicators = form.indicators.flatMap((row) => [row.weight, row.score]);
  const byCell = new Map<Address, NumberField>();
  for (const field of [...funds, ...indicators, form.totals.weight, form.totals.score]) {
    if (field?.cell !== undefined && !byCell.has(field.cell)) byCell.set(field.cell, field);
  }
  return [...byCell.values()];
}
