import { isEmpty, isFilled } from '../scoring/filled';
import { DECLARATIONS } from './kinds';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** A declaration of several years also states the amount of the year. */
export const B13: Rule<'B13'> = {
  code: 'B13',
  severity: 'warning',
  kinds: DECLARATIONS,
  basis: 'annual-amount',
  *check(form) {
    const totals = form.funds.filter((fund) => fund.source === 'total');
    const whole = totals.find((fund) => fund.period === 'long-term' && isFilled(fund.budget));
    const annual = totals.find((fund) => fund.period === undefined);
    const blank = annual?.budget && isEmpty(annual.budget);
    const inParts = form.funds.some(
      (fund) => fund.period === undefined && fund.source !== 'total' && isFilled(fund.budget),
    );
    if (whole && blank && !inParts) yield* wrongAt([annual.budget, whole.budget], { whole: whole.budget?.text ?? '' });
  },
};
