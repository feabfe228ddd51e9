import { exactRate } from '../scoring/execution';
import { compare, decimal, round } from '../text/decimal';
import { SELF_EVALUATIONS } from './kinds';
import type { Rule } from './rule';
import { lacks, wrongAt } from './verdict';

/** Under a policy that binds the total to 执行率, the total does not exceed what the rate allows. */
export const F12: Rule<'F12'> = {
  code: 'F12',
  severity: 'warning',
  kinds: SELF_EVALUATIONS,
  basis: 'capped-by-rate',
  *check(form, { policy }) {
    const { score } = form.totals;
    if (!policy.caps || !score || score.value === null) return;
    const fund = form.funds.find((row) => row.source === 'total');
    const rate = fund && exactRate(fund);
    if (rate === undefined) {
      yield lacks('funds.total', [score]);
      return;
    }
    const cap = policy.caps.find(({ below }) => compare(rate, decimal(below)) < 0);
    if (cap && compare(score.value, decimal(cap.total)) > 0) {
      yield* wrongAt([score, fund?.rate], {
        found: score.text,
        limit: String(cap.total),
        rate: `${round(rate, 2)}%`,
        policy: policy.title,
      });
    }
  },
};
