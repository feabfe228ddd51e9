import { exactRate } from '../scoring/execution';
import { isFilled } from '../scoring/filled';
import { compare, decimal, round } from '../text/decimal';
import { SELF_EVALUATIONS } from './kinds';
import { parametersOf } from './parameters';
import type { Rule } from './rule';
import { wrongAt } from './verdict';
import { scoreFields } from '../scoring/weightFields';

const PARAMETERS = { 高分线: 99, 低执行率: 90 };
const ENOUGH = 4;

/** Full marks everywhere, or 99 and more with less than 90 % executed, will be asked about. */
export const F11: Rule<'F11'> = {
  code: 'F11',
  severity: 'warning',
  kinds: SELF_EVALUATIONS,
  basis: 'objective-scores',
  dependsOn: ['F01', 'F09'],
  parameters: PARAMETERS,
  *check(form, { policy, found }) {
    const { 高分线: high, 低执行率: low } = parametersOf('F11', PARAMETERS, policy);
    const total = form.totals.score;
    if (!total || total.value === null || found.has('F09') || found.has('F01')) return;
    const fund = form.funds.find((row) => row.source === 'total');
    const rate = fund && exactRate(fund);
    if (rate !== undefined && compare(rate, decimal(low)) < 0 && compare(total.value, decimal(high)) >= 0) {
      yield* wrongAt([total, fund?.rate], {
        case: 'low-rate',
        found: total.text,
        rate: `${round(rate, 2)}%`,
        line: String(high),
      });
      return;
    }
    const rows = form.indicators.filter((row) => isFilled(row.score));
    const full = rows.length >= ENOUGH && rows.every((row) => row.score?.value === row.weight?.value);
    if (full) yield* wrongAt([total, ...scoreFields(form)], { total: total.text }, 'info');
  },
};
