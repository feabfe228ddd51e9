import { isFilled, isUntouched } from '../scoring/filled';
import { ALL } from './kinds';
import type { Rule } from './rule';
import { isOnlyNumber } from './onlyNumber';
import { wrongAt } from './verdict';

/** 年度总体目标 is filled where the form has a place for it, and with words. */
export const A03: Rule<'A03'> = {
  code: 'A03',
  severity: 'error',
  kinds: ALL,
  basis: 'goal-filled',
  dependsOn: ['A05'],
  *check(form, { foundAt }) {
    if (!form.goal || isUntouched(form)) return;
    if (isFilled(form.goal)) {
      if (isOnlyNumber(form.goal.text))
        yield* wrongAt([form.goal], { case: 'number', found: form.goal.text }, 'warning');
      return;
    }
    // An instruction left standing is told as such.
    if (!foundAt('A05', form.goal.cell)) yield* wrongAt([form.goal]);
  },
};
