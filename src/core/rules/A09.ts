import { isFilled, isUntouched } from '../scoring/filled';
import { SELF_EVALUATIONS } from './kinds';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** 项目负责人 and 财务负责人 sign where the form has a place for it. */
export const A09: Rule<'A09'> = {
  code: 'A09',
  severity: 'info',
  kinds: SELF_EVALUATIONS,
  basis: 'signatures',
  *check(form) {
    if (isUntouched(form)) return;
    for (const name of ['leader', 'accountant'] as const) {
      const field = form.extra[name];
      if (field && !isFilled(field)) yield* wrongAt([field], { field: name });
    }
  },
};
