import type { TextField } from '../forms/model';
import { compare, decimal, maximum, multiply, type Decimal } from '../text/decimal';
import { costsOf, inYuan, sayYuan, totalFund } from './costs';
import { ALL } from './kinds';
import type { Rule } from './rule';
import { lacks, wrongAt } from './verdict';

/** Amounts are rounded to the unit of the form. */
const SLACK = decimal('1.005');

/** No single cost is above the money of the project, 元 and 万元 normalised first. */
export const D19: Rule<'D19'> = {
  code: 'D19',
  severity: 'error',
  kinds: ALL,
  basis: 'cost-within-budget',
  dependsOn: ['B01'],
  *check(form, { found }) {
    const fund = totalFund(form);
    if (found.has('B01')) return;
    // Over several years a cost may well exceed the money of one.
    if (!fund || form.funds.some((row) => row.period === 'long-term')) return;
    const { costs } = costsOf(form, 'target');
    const stated = [fund.budget, fund.initial, fund.executed].filter(
      (field) => field !== undefined && field.value !== null,
    );
    if (costs.length === 0 || stated.length === 0) return;
    if (!form.moneyUnit?.value) {
      yield lacks('moneyUnit', [fund.budget, ...costs.map(({ row }) => row.target)]);
      return;
    }
    const most = stated.flatMap((field) => inYuan(field, form) ?? []).reduce<Decimal>(maximum, decimal(0));
    for (const { row, amount } of costs) {
      if (compare(amount, multiply(most, SLACK)) <= 0) continue;
      yield* wrongAt(
        [row.target, fund.budget],
        { found: row.target?.text ?? '', budget: sayYuan(most) },
        isPlain(row.target) ? 'error' : 'warning',
      );
    }
  },
};

/** A longer text may speak of money beside the project's own. */
const isPlain = (target: TextField | undefined): boolean => (target?.text.trim().length ?? 0) <= 12;
