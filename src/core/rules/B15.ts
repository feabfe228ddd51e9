import { absolute, compare, decimal, subtract, sum } from '../text/decimal';
import { costsOf, inYuan, sayYuan, totalFund } from './costs';
import { DECLARATIONS } from './kinds';
import type { Rule } from './rule';
import { lacks, wrongAt } from './verdict';

/** Costs are stated in round figures. */
const TOLERANCE = decimal(1);

/** Costs that split the money by use add up to 资金总额. Only judged where every cost is one whole amount. */
export const B15: Rule<'B15'> = {
  code: 'B15',
  severity: 'warning',
  kinds: DECLARATIONS,
  basis: 'costs-split-budget',
  dependsOn: ['D19'],
  *check(form, { found }) {
    const { costs, complete } = costsOf(form, 'target');
    const budget = totalFund(form)?.budget;
    if (costs.length < 2 || !complete || !budget || budget.value === null || found.has('D19')) return;
    const total = inYuan(budget, form);
    if (total === undefined) {
      yield lacks('moneyUnit', [budget]);
      return;
    }
    const whole = sum(costs.map(({ amount }) => amount));
    if (compare(absolute(subtract(whole, total)), TOLERANCE) <= 0) return;
    yield* wrongAt([...costs.map(({ row }) => row.target), budget], { costs: sayYuan(whole), budget: sayYuan(total) });
  },
};
