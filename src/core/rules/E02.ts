import { add, decimal, isZero } from '../text/decimal';
import { DECLARATIONS } from './kinds';
import type { Rule } from './rule';
import { statementsOf } from './statements';
import { lacks, wrongAt } from './verdict';
import { sumOf, weightFields } from '../scoring/weightFields';
import { isIllegible } from '../scoring/filled';

/** Weights on a declaration add up to 90 (执行率 takes the other 10 later) or to 100, as the policy says. */
export const E02: Rule<'E02'> = {
  code: 'E02',
  severity: 'error',
  kinds: DECLARATIONS,
  basis: 'declared-weights',
  dependsOn: ['E05'],
  *check(form, { policy, found }) {
    const weights = weightFields(form);
    const whole = sumOf(weights);
    if (isZero(whole)) return;
    if (found.has('E05') || weights.some(isIllegible)) {
      yield lacks('indicators.weight', weights.filter(isIllegible));
      return;
    }
    const usual = [policy.fullScore - policy.executionWeight, policy.fullScore];
    const prescribed = statementsOf(form).weightTotal?.value ?? policy.declaredWeights;
    const right = prescribed === undefined ? usual : [prescribed];
    if (right.some((full) => add(decimal(full), decimal(0)) === whole)) return;
    const filled = weights.filter((field) => field.value !== null);
    yield* wrongAt([form.totals.weight, ...filled], {
      found: whole,
      expected: right.map(String).join(' 或 '),
      working: filled.map((field) => field.value ?? '').join(' + '),
    });
  },
};
