import { DECLARATIONS } from './kinds';
import type { Rule } from './rule';
import { termOf } from './term';
import { lacks, wrongAt } from './verdict';
import { isFilled } from '../scoring/filled';

/** The term ends after it begins and covers the year of the form. */
export const A11: Rule<'A11'> = {
  code: 'A11',
  severity: 'error',
  kinds: DECLARATIONS,
  basis: 'project-term',
  *check(form) {
    const field = form.extra.term;
    if (!field || !isFilled(field)) return;
    const term = termOf(form);
    if (!term) {
      yield lacks('term', [field]);
      return;
    }
    if (term.to < term.from) {
      yield* wrongAt([field], { found: field.text });
      return;
    }
    const year = form.year?.value ?? undefined;
    if (year === undefined) return;
    const covers = Math.floor(term.from / 100) <= year && year <= Math.floor(term.to / 100);
    if (!covers) yield* wrongAt([field, form.year], { case: 'year', found: field.text, year: String(year) }, 'warning');
  },
};
