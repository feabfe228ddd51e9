import { exactRate } from '../scoring/execution';
import { isFilled } from '../scoring/filled';
import { compare, decimal, round } from '../text/decimal';
import { SELF_EVALUATIONS } from './kinds';
import type { Rule } from './rule';
import { wrongAt } from './verdict';
import { scoreFields } from './weights';

const NEARLY_FULL = decimal(99);
const LOW_RATE = decimal(90);
const ENOUGH = 4;

/** Full marks everywhere, or 99 and more with less than 90 % executed, will be asked about. */
export const F11: Rule<'F11'> = {
  code: 'F11',
  severity: 'warning',
  kinds: SELF_EVALUATIONS,
  basis: 'objective-scores',
  dependsOn: ['F01', 'F09'],
  *check(form, { found }) {
    const total = form.totals.score;
    if (!total || total.value === null || found.has('F09')) return;
    const fund = form.funds.find((row) => row.source === 'total');
    const rate = fund && exactRate(fund);
    if (rate !== undefined && compare(rate, LOW_RATE) < 0 && compare(total.value, NEARLY_FULL) >= 0) {
      yield* wrongAt([total, fund?.rate], { case: 'low-rate', found: total.text, rate: `${round(rate, 2)}%` });
      return;
    }
    const rows = form.indicators.filter((row) => isFilled(row.score) && isFilled(row.weight));
    const full = rows.length >= ENOUGH && rows.every((row) => row.score?.value === row.weight?.value);
    if (full) yield* wrongAt([total, ...scoreFields(form)], { total: total.text }, 'info');
  },
};
