import { isFilled, isUntouched } from '../scoring/filled';
import { ALL } from './kinds';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** 年度总体目标 is filled where the form has a place for it. */
export const A03: Rule<'A03'> = {
  code: 'A03',
  severity: 'error',
  kinds: ALL,
  basis: 'goal-filled',
  *check(form) {
    if (form.goal && !isFilled(form.goal) && !isUntouched(form)) yield* wrongAt([form.goal]);
  },
};
