import { scoredFund } from '../scoring/execution';
import { isIllegible } from '../scoring/filled';
import { add, decimal, ZERO } from '../text/decimal';
import { numberFix } from './fix';
import { SELF_EVALUATIONS } from './kinds';
import type { Rule } from './rule';
import { lacks, wrongAt } from './verdict';
import { sumOf, weightFields } from '../scoring/weightFields';

/** The 合计 of weights is their sum. Silent where the weights themselves do not add up to 100 (E01). */
export const E08: Rule<'E08'> = {
  code: 'E08',
  severity: 'error',
  kinds: SELF_EVALUATIONS,
  basis: 'total-of-weights',
  dependsOn: ['E01', 'E05', 'J07'],
  mends: true,
  *check(form, context) {
    const { policy, found } = context;
    const stated = form.totals.weight;
    const weights = weightFields(form);
    const filled = weights.filter((field) => field.value !== null);
    if (!stated || stated.value === null || filled.length === 0 || found.has('E01')) return;
    if (found.has('E05') || weights.some(isIllegible)) {
      yield lacks('indicators.weight', [stated]);
      return;
    }
    const indicators = sumOf(filled);
    // Where 执行率 stands on another page of the form, its points are those of the policy.
    const elsewhere = form.funds.length === 0 ? decimal(policy.executionWeight) : ZERO;
    const execution = scoredFund(form)?.weight?.value ?? elsewhere;
    const whole = add(indicators, execution);
    if (stated.value === whole || stated.value === indicators) return;
    const terms = [...(execution === ZERO ? [] : [execution]), ...filled.map((field) => field.value ?? '')];
    yield* wrongAt(
      [stated, ...filled],
      { found: stated.text, expected: whole },
      undefined,
      numberFix(stated, whole, `${terms.join(' + ')} = ${whole}`, form, context),
    );
  },
};
