import { isFilled } from '../scoring/filled';
import { compare, decimal, divide, HUNDRED, isZero, multiply } from '../text/decimal';
import { ALL } from './kinds';
import { usedRows } from './levels';
import { parametersOf } from './parameters';
import type { Rule } from './rule';
import { wrongAt } from './verdict';
import { sumOf, weightFields } from '../scoring/weightFields';

/** Share of all indicator weights, in percent, above which one indicator decides alone. */
const PARAMETERS = { 最高占比: 70 };

/** No single indicator carries most of the points. */
export const C10: Rule<'C10'> = {
  code: 'C10',
  severity: 'warning',
  kinds: ALL,
  basis: 'weights-reasonable',
  parameters: PARAMETERS,
  *check(form, { policy }) {
    const share = decimal(parametersOf('C10', PARAMETERS, policy).最高占比);
    const all = sumOf(weightFields(form));
    if (isZero(all)) return;
    const most = divide(multiply(all, share), HUNDRED);
    for (const { weight, name } of usedRows(form)) {
      if (!weight || weight.value === null || !isFilled(name)) continue;
      if (compare(weight.value, most) > 0)
        yield* wrongAt([weight, name], { name: name?.text ?? '', found: weight.text });
    }
  },
};
