import { isEmpty, isFilled, isIllegible } from '../scoring/filled';
import { SELF_EVALUATIONS } from './kinds';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** A budget that was adjusted during the year has its reason where the form has a place for it. */
export const B07: Rule<'B07'> = {
  code: 'B07',
  severity: 'warning',
  kinds: SELF_EVALUATIONS,
  basis: 'adjustment-reason',
  dependsOn: ['B04', 'B06'],
  *check(form, context) {
    const fund = form.funds.find((row) => row.source === 'total');
    // The printed instruction in the cell of the reason is no reason.
    if (!fund?.reason || !(isEmpty(fund.reason) || isIllegible(fund.reason))) return;
    if (context.foundAt('B06', fund.reason.cell) || context.foundAt('B04', fund.budget?.cell)) return;
    const { initial, budget } = fund;
    if (!isFilled(initial) || !isFilled(budget) || initial?.value === budget?.value) return;
    yield* wrongAt([fund.reason, initial, budget], { initial: initial?.text ?? '', budget: budget?.text ?? '' });
  },
};
