import { isFilled, isUntouched } from '../scoring/filled';
import { ALL } from './kinds';
import type { Rule } from './rule';
import { textFields } from './textFields';
import { wrongAt } from './verdict';

/** Words of the form's own instructions: `(100字以内)`, `此处填写…`. */
const INSTRUCTION = /[(（]\s*\d{2,4}\s*字以内\s*[)）]|^(?:此处|请在此|请)填写|^填写说明[:：]/;
const MAY_BE = /字以内|填写/;

/** No instruction of the printed form is left where an answer belongs; a text before it means it was not deleted. */
export const A05: Rule<'A05'> = {
  code: 'A05',
  severity: 'error',
  kinds: ALL,
  basis: 'columns-filled',
  dependsOn: ['B06', 'B07'],
  *check(form, { foundAt }) {
    if (isUntouched(form)) return;
    for (const { field, place } of textFields(form)) {
      if (!MAY_BE.test(field.text) || !INSTRUCTION.test(field.text)) continue;
      // A reason that had to be given is told as missing.
      if (foundAt('B06', field.cell) || foundAt('B07', field.cell)) continue;
      // A reason is asked for only under conditions, so its note may stand where there was nothing to say.
      const severity = place === 'reason' ? 'info' : isFilled(field) ? 'warning' : 'error';
      yield* wrongAt([field], { found: field.text, ...(isFilled(field) && { case: 'beside' }) }, severity);
    }
  },
};
