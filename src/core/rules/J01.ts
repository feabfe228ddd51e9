import type { Form, NumberField } from '../forms/model';
import type { Change } from '../plan/changes';
import { numberFix } from './fix';
import { ALL } from './kinds';
import { numberFields } from './numberFields';
import type { Rule, RuleContext } from './rule';
import { wrongAt } from './verdict';

/**
 * Number cells hold numbers, not texts that look like numbers: sums over them are wrong in silence. One finding for a
 * form, at the first such cell; a percentage typed as text is usual and left alone.
 */
export const J01: Rule<'J01'> = {
  code: 'J01',
  severity: 'info',
  kinds: ALL,
  basis: 'numbers-as-numbers',
  dependsOn: ['B08', 'J07'],
  mends: true,
  *check(form, context) {
    const told = ({ cell }: NumberField): boolean => context.foundAt('B08', cell) || context.foundAt('J07', cell);
    const texts = numberFields(form).filter((field) => isNumberText(field, context) && !told(field));
    yield* wrongAt(
      texts,
      { found: texts[0]?.text ?? '', count: String(texts.length) },
      undefined,
      texts.flatMap((field) => asNumber(field, form, context)),
    );
  },
};

function isNumberText(field: NumberField, { cell }: RuleContext): boolean {
  if (field.value === null || field.cell === undefined || field.text.includes('%')) return false;
  return typeof cell(field.cell)?.value === 'string';
}

function asNumber(field: NumberField, form: Form, context: RuleContext): readonly Change[] {
  // Without a declared unit the one behind the amount is all there is, and a bare number would lose it.
  if (field.value === null || (/[元万亿]/.test(field.text) && !form.moneyUnit?.value)) return [];
  // Excel turns whatever is written into a cell of the format 文本 into a text again.
  const format = field.cell === undefined ? undefined : context.cell(field.cell)?.format;
  if (format === '@') return [];
  return numberFix(field, field.value, `文本“${field.text.trim()}”改为数字 ${field.value}`, form, context);
}
