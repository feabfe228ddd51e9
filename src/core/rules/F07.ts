import { attainment } from '../scoring/attainment';
import { isEmpty } from '../scoring/filled';
import { compare, decimal, divide, HUNDRED, isZero, multiply, round } from '../text/decimal';
import { SELF_EVALUATIONS } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** From here on places ask why the target was set so low. */
const USUAL = 130;

/** Far above the target with full marks needs its reason: the target was too low. */
export const F07: Rule<'F07'> = {
  code: 'F07',
  severity: 'warning',
  kinds: SELF_EVALUATIONS,
  basis: 'over-target',
  *check(form, { policy }) {
    const from = policy.overTarget?.from ?? USUAL;
    for (const row of usedRows(form)) {
      const reached = attainment(row);
      if (reached?.direction !== 'forward' || isZero(reached.target) || !row.reason || !isEmpty(row.reason)) continue;
      const percent = divide(multiply(reached.actual, HUNDRED), reached.target);
      if (compare(percent, decimal(from)) < 0 || row.score?.value !== row.weight?.value) continue;
      yield* wrongAt([row.reason, row.actual, row.target], {
        name: row.name?.text ?? '',
        actual: row.actual?.text ?? '',
        target: row.target?.text ?? '',
        percent: `${round(percent, 0)}%`,
      });
    }
  },
};
