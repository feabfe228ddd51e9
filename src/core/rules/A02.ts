import { isUntouched } from '../scoring/filled';
import { ALL } from './kinds';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/**
 * The form names its 年度, and the goal does not speak of another one only. Years of documents, of plans that span
 * several years and of a beginning (2019年以来) are not the goal's year.
 */
export const A02: Rule<'A02'> = {
  code: 'A02',
  severity: 'warning',
  kinds: ALL,
  basis: 'one-year',
  *check(form) {
    if (isUntouched(form)) return;
    const year = form.year?.value ?? undefined;
    if (year === undefined) {
      yield* wrongAt([form.year, form.extra.title, { value: null, text: '', cell: form.id }], { case: 'none' });
      return;
    }
    for (const [field, name] of [
      [form.goal, 'goal'],
      [form.goalActual, 'goalActual'],
    ] as const) {
      const years = yearsOf(field?.value ?? '');
      const [other] = years;
      // Years further off are history or plans, and several years are a story.
      if (other === undefined || years.length > 1 || other === year || Math.abs(other - year) > NEAR) continue;
      yield* wrongAt([field, form.year], { field: name, found: String(other), expected: String(year) });
    }
  },
};

/** A form reused from an earlier year is this many years old at most. */
const NEAR = 3;

const SPAN = /(?:19|20)\d{2}\s*年?\s*[-—–~至到]\s*(?:19|20)?\d{2}\s*年/;
const YEAR = /(?<![\d〔[(（])((?:19|20)\d{2})\s*年(?!以来|以前|之前|起|前|后|[^，。；按]{0,8}(?:规划|计划|文件|通知))/g;

/** Years the text speaks of; none where it speaks of a span of years. */
function yearsOf(text: string): readonly number[] {
  if (SPAN.test(text)) return [];
  return [...new Set([...text.matchAll(YEAR)].map((match) => Number(match[1])))];
}
