import { isEmpty, isFilled } from '../scoring/filled';
import { compare, ZERO } from '../text/decimal';
import { WITH_ACTUALS } from './kinds';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/**
 * Without 全年预算数 there is no 执行率: found where money was executed, a rate was typed or a score was given over a
 * budget of zero or none. A row with nothing in it is just unused.
 */
export const B04: Rule<'B04'> = {
  code: 'B04',
  severity: 'error',
  kinds: WITH_ACTUALS,
  basis: 'rate-formula',
  dependsOn: ['B01'],
  *check(form, context) {
    for (const fund of form.funds) {
      const { budget, executed, rate, score } = fund;
      if (fund.source !== 'total' || !budget || (budget.value === null && !isEmpty(budget))) continue;
      if (budget.value !== null && compare(budget.value, ZERO) > 0) continue;
      const used = [executed, rate, score].some((field) => isFilled(field) && field?.value !== ZERO);
      if (!used || context.foundAt('B01', budget.cell)) continue;
      yield* wrongAt([budget, executed, rate, score], { found: budget.text.trim() === '' ? '空' : budget.text });
    }
  },
};
