import { isEmpty, isFilled } from '../scoring/filled';
import { columnGap } from './columnGap';
import { ALL } from './kinds';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/**
 * Every named indicator has a 指标值. A dash or 无 in its place is a warning: the writer meant it, the reviewer will ask.
 * A column nobody has begun is one finding.
 */
export const D01: Rule<'D01'> = {
  code: 'D01',
  severity: 'error',
  kinds: ALL,
  basis: 'target-filled',
  dependsOn: ['A06'],
  *check(form, { foundAt }) {
    const named = form.indicators.filter(({ name, target }) => isFilled(name) && !foundAt('A06', target?.cell));
    const { blank, whole } = columnGap(named, (indicator) => indicator.target, isFilled);
    if (whole) {
      yield* wrongAt(
        blank.map((indicator) => indicator.target),
        { case: 'column' },
        'warning',
      );
      return;
    }
    for (const { name, target } of blank) {
      if (!target) continue;
      const dash = !isEmpty(target);
      yield* wrongAt(
        [target, name],
        { name: name?.text ?? '', ...(dash && { case: 'dash', found: target.text }) },
        dash ? 'warning' : 'error',
      );
    }
  },
};
