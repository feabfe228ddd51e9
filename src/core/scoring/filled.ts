import type { Field, Form, Indicator } from '../forms/model';

/** Marks that people put where there is nothing to say: `—`, `/`, `无`, `null`. */
const BLANK_MARK = /^[\s\u3000—–－\-_/／\\、.。]*$|^(无|null|N\/A)$/i;

/** Whether the field says something: `—`, `/` and an absent label do not. */
export function isFilled(field: Field<string | number> | undefined): boolean {
  return field !== undefined && field.value !== null && !BLANK_MARK.test(String(field.value));
}

/** A labelled cell with nothing in it, not even a dash. */
export function isEmpty(field: Field<string | number>): boolean {
  return field.value === null && field.text.trim() === '';
}

/** A number cell whose text is no number and no mere dash either: nobody may count with it. */
export function isIllegible(field: Field<string | number> | undefined): boolean {
  return field !== undefined && field.value === null && !BLANK_MARK.test(field.text);
}

/** 无生态效益指标: the row says that it is not used. */
const NO_INDICATOR = /^无[\u4e00-\u9fa5]{0,8}指标$/;

/**
 * Whether a row was used. Printed rows of the empty form often carry a level, a weight or a stub, so only what
 * somebody must have typed counts: the name, the target or the actual.
 */
export function isUsed(indicator: Indicator): boolean {
  if (NO_INDICATOR.test(indicator.name?.text.trim() ?? '')) return false;
  return isFilled(indicator.name) || isFilled(indicator.target) || isFilled(indicator.actual);
}

/** Rows somebody filled in, in the order of the form. */
export function usedIndicators(form: Form): readonly Indicator[] {
  return form.indicators.filter(isUsed);
}

/** A form as it came from the printer: no name, no goal, no amount, no indicator. */
export function isUntouched(form: Form): boolean {
  const texts = [form.project, form.goal, form.goalActual];
  const amounts = form.funds.flatMap((fund) => [fund.budget, fund.initial, fund.executed]);
  return ![...texts, ...amounts].some(isFilled) && usedIndicators(form).length === 0;
}
