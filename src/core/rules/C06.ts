import { isEmpty, isFilled } from '../scoring/filled';
import { ALL } from './kinds';
import type { Rule } from './rule';
import { wrongAt } from './verdict';
import { annual } from '../scoring/weightFields';

/** An indicator that has a value or a score has a name. */
export const C06: Rule<'C06'> = {
  code: 'C06',
  severity: 'error',
  kinds: ALL,
  basis: 'indicator-named',
  *check(form) {
    for (const { name, target, actual, weight, score } of annual(form)) {
      if (!name || !isEmpty(name)) continue;
      // A printed weight alone makes no indicator.
      if (isFilled(target) || isFilled(actual) || (isFilled(weight) && isFilled(score))) {
        yield* wrongAt([name, target, actual, weight], { value: (isFilled(target) ? target : actual)?.text ?? '' });
      }
    }
  },
};
