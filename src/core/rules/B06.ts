import { exactRate } from '../scoring/execution';
import { isEmpty, isIllegible } from '../scoring/filled';
import { compare, decimal, round } from '../text/decimal';
import { SELF_EVALUATIONS } from './kinds';
import { parametersOf } from './parameters';
import type { Rule } from './rule';
import { statementsOf } from './statements';
import { wrongAt } from './verdict';

/** Below this 执行率 most notices ask for a reason. */
const PARAMETERS = { 执行率说明线: 90 };

/** A low 执行率 has its reason where the form has a place for it. */
export const B06: Rule<'B06'> = {
  code: 'B06',
  severity: 'warning',
  kinds: SELF_EVALUATIONS,
  basis: 'low-rate-reason',
  parameters: PARAMETERS,
  *check(form, { policy }) {
    const prescribed = statementsOf(form).reasonBelow?.value ?? policy.executionReasonBelow;
    const line = prescribed ?? parametersOf('B06', PARAMETERS, policy).执行率说明线;
    const fund = form.funds.find((row) => row.source === 'total');
    const rate = fund && exactRate(fund);
    // The printed instruction in the cell of the reason is no reason.
    if (!fund?.reason || !(isEmpty(fund.reason) || isIllegible(fund.reason))) return;
    if (rate === undefined || compare(rate, decimal(line)) >= 0) return;
    const severity = prescribed === undefined ? 'warning' : 'error';
    yield* wrongAt([fund.reason, fund.rate], { rate: `${round(rate, 2)}%`, line: `${String(line)}%` }, severity);
  },
};
