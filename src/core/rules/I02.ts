import type { Form } from '../forms/model';
import { attained } from './attained';
import { exactRate, rateBase } from '../scoring/execution';
import {
  absolute,
  compare,
  decimal,
  divide,
  HUNDRED,
  isZero,
  minimum,
  multiply,
  round,
  subtract,
  sum,
  type Decimal,
} from '../text/decimal';
import { isCost, usedRows } from './levels';
import { parametersOf } from './parameters';
import type { Rule } from './rule';
import { lacks, wrongAt } from './verdict';

const PARAMETERS = { 相差百分点: 10, 最少指标数: 3 };

/**
 * Goals and money keep pace. The progress of the goals is the mean of what the 正向定量指标 have reached; the form itself
 * states none, so it is a hint.
 */
export const I02: Rule<'I02'> = {
  code: 'I02',
  severity: 'info',
  kinds: ['monitoring'],
  basis: 'goals-and-money',
  dependsOn: ['B02', 'B04'],
  parameters: PARAMETERS,
  *check(form, { policy }) {
    const { 相差百分点: apart, 最少指标数: fewest } = parametersOf('I02', PARAMETERS, policy);
    const reached = progressOf(form);
    if (reached.length < fewest) return;
    const fund = form.funds.find((row) => row.source === 'total');
    const rate = fund && exactRate(fund);
    if (!fund || rate === undefined) {
      yield lacks('funds.total', [fund?.executed, fund && rateBase(fund)]);
      return;
    }
    const progress = divide(sum(reached), decimal(reached.length));
    if (compare(absolute(subtract(progress, rate)), decimal(apart)) <= 0) return;
    yield* wrongAt([fund.rate ?? fund.executed, ...usedRows(form).map((row) => row.actual)], {
      rate: `${round(rate, 1)}%`,
      progress: `${round(progress, 1)}%`,
      count: String(reached.length),
    });
  },
};

/** What each indicator that wants more has reached, in percent, 100 at most. */
function progressOf(form: Form): readonly Decimal[] {
  return usedRows(form).flatMap((row) => {
    const reached = isCost(row) ? undefined : attained(row);
    if (reached?.direction !== 'forward' || isZero(reached.target)) return [];
    return [minimum(HUNDRED, divide(multiply(reached.actual, HUNDRED), reached.target))];
  });
}
