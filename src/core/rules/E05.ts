import type { Form } from '../forms/model';
import { scoredFund } from '../scoring/execution';
import { isIllegible, isUsed } from '../scoring/filled';
import { add, compare, decimal, ZERO, type Decimal } from '../text/decimal';
import { columnGap } from './columnGap';
import { ALL } from './kinds';
import type { Rule, RuleContext } from './rule';
import { wrongAt } from './verdict';
import { annual, sumOf, weightFields } from '../scoring/weightFields';

/**
 * Every used row has a 分值 above zero. Where the others add up all the same, the row is one that nobody meant to
 * score: a warning. A column nobody has begun is one finding.
 */
export const E05: Rule<'E05'> = {
  code: 'E05',
  severity: 'error',
  kinds: ALL,
  basis: 'weight-each',
  *check(form, context) {
    const rows = annual(form).filter(isUsed);
    const { blank, whole } = columnGap(
      rows,
      (row) => row.weight,
      (field) => positive(field.value) || isIllegible(field),
    );
    if (whole) {
      yield* wrongAt(
        blank.map((row) => row.weight),
        { case: 'column' },
        'warning',
      );
      return;
    }
    if (blank.length === 0) return;
    const complete = addsUp(form, context);
    for (const { weight, name, target } of blank) {
      const found = weight?.text.trim() ?? '';
      const params = { name: (name ?? target)?.text ?? '', ...(found !== '' && { found, case: 'not-positive' }) };
      yield* wrongAt([weight, name], params, complete ? 'warning' : 'error');
    }
  },
};

/** Whether the weights that are there make the full score, or what 执行率 leaves of it where that is not on the form. */
function addsUp(form: Form, { policy }: RuleContext): boolean {
  const indicators = sumOf(weightFields(form));
  const execution = scoredFund(form)?.weight?.value ?? null;
  const expected = execution === null ? policy.fullScore - policy.executionWeight : policy.fullScore;
  return [expected, policy.fullScore].some((full) => add(indicators, execution ?? ZERO) === decimal(full));
}

const positive = (value: unknown): boolean => typeof value === 'string' && compare(value as Decimal, ZERO) > 0;
