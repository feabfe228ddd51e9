import { isFilled } from '../scoring/filled';
import { compare, decimal, divide, HUNDRED, isZero, multiply } from '../text/decimal';
import { ALL } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';
import { sumOf, weightFields } from './weights';

/** Share of all indicator weights, in percent, above which one indicator decides alone. */
const MOST = decimal(70);

/** No single indicator carries most of the points. */
export const C10: Rule<'C10'> = {
  code: 'C10',
  severity: 'warning',
  kinds: ALL,
  basis: 'weights-reasonable',
  *check(form) {
    const all = sumOf(weightFields(form));
    if (isZero(all)) return;
    for (const { weight, name } of usedRows(form)) {
      if (!weight || weight.value === null || !isFilled(name)) continue;
      const share = divide(multiply(weight.value, HUNDRED), all);
      if (compare(share, MOST) > 0) yield* wrongAt([weight, name], { name: name?.text ?? '', found: weight.text });
    }
  },
};
