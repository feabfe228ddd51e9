import { ALL } from './kinds';
import { level2Of, usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

const TWO_DIGIT_YEAR = /^\s*\d{2}[-./]\d{1,2}[-./]\d{1,2}\s*$/;
/** Excel's day numbers of the years 2009 to 2036, shown where a date lost its format. */
const SERIAL = /^\s*[4]\d{4}\s*$/;

/** A date is written so that everybody reads the same day. */
export const D26: Rule<'D26'> = {
  code: 'D26',
  severity: 'info',
  kinds: ALL,
  basis: 'readable-date',
  *check(form) {
    for (const row of usedRows(form)) {
      for (const field of [row.target, row.actual]) {
        if (!field) continue;
        const serial = level2Of(row) === '时效指标' && SERIAL.test(field.text);
        if (TWO_DIGIT_YEAR.test(field.text) || serial) yield* wrongAt([field], { found: field.text });
      }
    }
  },
};
