import { attained } from './attained';
import { isEmpty } from '../scoring/filled';
import { compare, decimal, divide, HUNDRED, isZero, multiply, round } from '../text/decimal';
import { SELF_EVALUATIONS } from './kinds';
import { usedRows } from './levels';
import { parametersOf } from './parameters';
import type { Rule } from './rule';
import { statementsOf } from './statements';
import { wrongAt } from './verdict';

/** From here on, in percent of the target, places ask why it was set so low. */
const PARAMETERS = { 超额说明线: 130 };

/** Far above the target with full marks needs its reason: the target was too low. */
export const F07: Rule<'F07'> = {
  code: 'F07',
  severity: 'warning',
  kinds: SELF_EVALUATIONS,
  basis: 'over-target',
  parameters: PARAMETERS,
  *check(form, { policy }) {
    const prescribed = statementsOf(form).reasonAbove?.value ?? policy.overTarget?.from;
    const from = prescribed ?? parametersOf('F07', PARAMETERS, policy).超额说明线;
    for (const row of usedRows(form)) {
      const reached = attained(row);
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
