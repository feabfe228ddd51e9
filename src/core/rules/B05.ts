import { exactRate, rateBase } from '../scoring/execution';
import { compare, HUNDRED, round } from '../text/decimal';
import { WITH_ACTUALS } from './kinds';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** 执行数 does not exceed 全年预算数; it may after an adjustment that was not entered, so it is to be explained. */
export const B05: Rule<'B05'> = {
  code: 'B05',
  severity: 'warning',
  kinds: WITH_ACTUALS,
  basis: 'executed-within-budget',
  *check(form) {
    for (const fund of form.funds) {
      const rate = exactRate(fund);
      if (rate === undefined || compare(rate, HUNDRED) <= 0) continue;
      yield* wrongAt([fund.executed, rateBase(fund)], {
        found: fund.executed?.text ?? '',
        budget: rateBase(fund)?.text ?? '',
        rate: `${round(rate, 2)}%`,
      });
      // The sources under an excessive total repeat it.
      if (fund.source === 'total') return;
    }
  },
};
