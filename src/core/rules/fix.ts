import type { Field, Form, Indicator, NumberField } from '../forms/model';
import { changeTo, type Change } from '../plan/changes';
import { attained } from './attained';
import { scoreQuantity } from '../scoring/quantityScore';
import { rateContent } from '../scoring/rateContent';
import type { CellValue } from '../sheet/sheet';
import { toNumber, type Decimal } from '../text/decimal';
import type { RuleContext } from './rule';

/**
 * The change that mends a cell ({@link changeTo}); nothing where the field has no cell of its own.
 *
 * @param working why, in Chinese: `10 + 87 = 97`
 * @example fixAt(form.totals.score, 97, '10 + 87 = 97', form, context) // [{ kind: 'fix', to: { value: 97 }, … }]
 */
export function fixAt(
  field: Field<unknown> | undefined,
  value: CellValue,
  working: string,
  form: Form,
  { cell }: Pick<RuleContext, 'cell'>,
): readonly Change[] {
  if (field?.cell === undefined) return [];
  return changeTo({ cell: field.cell, form: form.id, kind: 'fix' }, cell(field.cell), value, working);
}

/** {@link fixAt} with a number; nothing in a cell that would show it a hundred times as large, behind a % format. */
export function numberFix(
  field: NumberField | undefined,
  value: Decimal,
  working: string,
  form: Form,
  context: Pick<RuleContext, 'cell'>,
): readonly Change[] {
  const format = field?.cell === undefined ? undefined : context.cell(field.cell)?.format;
  return format?.includes('%') ? [] : fixAt(field, toNumber(value), working, form, context);
}

/** {@link fixAt} with a rate in percent, written as the cell writes rates: `97.24%` as a text, 0.9724 behind a % format. */
export function rateFix(
  field: NumberField | undefined,
  percent: Decimal,
  working: string,
  form: Form,
  context: Pick<RuleContext, 'cell'>,
): readonly Change[] {
  return field ? fixAt(field, rateContent(field, percent, form, context.cell), working, form, context) : [];
}

/**
 * {@link numberFix} with the score that the policy gives for target and actual; nothing where it cannot be computed, or
 * where a merged score cell serves other rows as well.
 */
export function scoreFix(row: Indicator, form: Form, context: RuleContext): readonly Change[] {
  const { score, weight } = row;
  const reached = attained(row);
  const shared = form.indicators.some((other) => other !== row && other.score?.cell === score?.cell);
  if (!reached || shared || !weight || weight.value === null) return [];
  const { score: points, working } = scoreQuantity(reached, weight.value, context.policy);
  return numberFix(score, points, working, form, context);
}
