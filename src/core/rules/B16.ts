import { compare, multiply, decimal, type Decimal } from '../text/decimal';
import { costsOf, inYuan, totalFund } from './costs';
import { SELF_EVALUATIONS } from './kinds';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

const SLACK = decimal('1.005');

/**
 * What 成本指标 says of the budget is the budget of the form (不超预算数1万元 beside 1.16), and the only cost of a project
 * is not more than was executed.
 */
export const B16: Rule<'B16'> = {
  code: 'B16',
  severity: 'warning',
  kinds: SELF_EVALUATIONS,
  basis: 'costs-split-budget',
  dependsOn: ['D19'],
  *check(form, context) {
    const fund = totalFund(form);
    const budget = inYuan(fund?.budget, form);
    const initial = inYuan(fund?.initial, form);
    const targets = costsOf(form, 'target');
    for (const { row, amount } of targets.costs) {
      if (targets.costs.length > 1 || budget === undefined || context.foundAt('D19', row.target?.cell)) continue;
      if (!/预算/.test(row.target?.text ?? '') || near(budget, amount)) continue;
      // The budget of the beginning of the year was right when it was written and should have been brought up to date.
      const outdated = initial !== undefined && near(initial, amount);
      const params = { found: row.target?.text ?? '', budget: fund?.budget?.text ?? '' };
      yield* wrongAt([row.target, fund?.budget], params, outdated ? 'info' : 'warning');
    }
    const actuals = costsOf(form, 'actual');
    const executed = inYuan(fund?.executed, form);
    const [only] = actuals.costs;
    if (!only || actuals.costs.length > 1 || !actuals.complete || executed === undefined) return;
    if (compare(only.amount, multiply(executed, SLACK)) <= 0) return;
    yield* wrongAt([only.row.actual, fund?.executed], {
      case: 'actual',
      found: only.row.actual?.text ?? '',
      executed: fund?.executed?.text ?? '',
    });
  },
};

/** Rounded to what people write: within half a percent. */
const near = (one: Decimal, other: Decimal): boolean =>
  compare(one, multiply(other, SLACK)) <= 0 && compare(other, multiply(one, SLACK)) <= 0;
