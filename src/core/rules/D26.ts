import type { Form, TextField } from '../forms/model';
import type { Change } from '../plan/changes';
import { fixAt } from './fix';
import { ALL } from './kinds';
import { level2Of, usedRows } from './levels';
import type { Rule, RuleContext } from './rule';
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
  mends: true,
  *check(form, context) {
    for (const row of usedRows(form)) {
      for (const field of [row.target, row.actual]) {
        if (!field) continue;
        const serial = level2Of(row) === '时效指标' && SERIAL.test(field.text);
        if (!TWO_DIGIT_YEAR.test(field.text) && !serial) continue;
        yield* wrongAt([field], { found: field.text }, undefined, serial ? dateFix(field, form, context) : []);
      }
    }
  },
};

const DAY = 86_400_000;
/** Day 0 of Excel, as far as days after February 1900 go. */
const EPOCH = Date.UTC(1899, 11, 30);

/** The day in words, where the number is a day of the form's own time; any other number may be a count after all. */
function dateFix(field: TextField, form: Form, context: RuleContext): readonly Change[] {
  const day = new Date(EPOCH + Number(field.text.trim()) * DAY);
  const year = form.year?.value ?? undefined;
  if (year === undefined || Math.abs(day.getUTCFullYear() - year) > 1) return [];
  const said = `${String(day.getUTCFullYear())}年${String(day.getUTCMonth() + 1)}月${String(day.getUTCDate())}日`;
  return fixAt(field, said, `日期序号 ${field.text.trim()} 是 ${said}`, form, context);
}
