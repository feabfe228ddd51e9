import { scoredFund } from '../scoring/execution';
import { isIllegible } from '../scoring/filled';
import { add, decimal, subtract } from '../text/decimal';
import { SELF_EVALUATIONS } from './kinds';
import type { Rule } from './rule';
import { lacks, wrongAt } from './verdict';
import { sumOf, weightFields } from '../scoring/weightFields';

/**
 * 分值 of the indicators and of 执行率 add up to 100, whatever the total row says of itself. Where 执行率 carries no
 * points on the form, indicators of 90 are right as well.
 */
export const E01: Rule<'E01'> = {
  code: 'E01',
  severity: 'error',
  kinds: SELF_EVALUATIONS,
  basis: 'weights-100',
  dependsOn: ['E05', 'J07'],
  *check(form, { policy, found }) {
    const weights = weightFields(form);
    const filled = weights.filter((field) => field.value !== null);
    if (filled.length === 0) return;
    const illegible = weights.filter(isIllegible);
    if (illegible.length > 0 || found.has('E05')) {
      yield lacks('indicators.weight', illegible);
      return;
    }
    const execution = scoredFund(form)?.weight;
    const full = decimal(policy.fullScore);
    const whole = add(sumOf(filled), execution?.value ?? decimal(0));
    const withoutExecution = subtract(full, decimal(policy.executionWeight));
    if (whole === full || (!execution && whole === withoutExecution)) return;
    const { weight: stated } = form.totals;
    yield* wrongAt([stated, execution, ...filled], {
      found: whole,
      expected: full,
      working: [...(execution?.value ? [execution.value] : []), ...filled.map((field) => field.value ?? '')].join(
        ' + ',
      ),
      ...(stated?.value && stated.value !== whole && { case: 'stated', stated: stated.text }),
    });
  },
};
