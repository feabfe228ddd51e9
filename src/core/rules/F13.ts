import { saysNotApplicable } from '../scoring/notApplicable';
import { compare, divide, HUNDRED, isZero, multiply, round, subtract, sum, type Decimal } from '../text/decimal';
import { numberFix } from './fix';
import { SELF_EVALUATIONS } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** Rows marked 不适用 drop out and the total is converted to 100: 得分 ÷ (100 − 不适用分值) × 100. */
export const F13: Rule<'F13'> = {
  code: 'F13',
  severity: 'warning',
  kinds: SELF_EVALUATIONS,
  basis: 'not-applicable',
  mends: true,
  *check(form, context) {
    const { scores } = context;
    const { score: total } = form.totals;
    const dropped = usedRows(form).filter(saysNotApplicable);
    const weights = dropped.flatMap((row) => row.weight?.value ?? []);
    if (!scores || !total || total.value === null || weights.length === 0) return;
    const rest = subtract(scores.full, sum(weights));
    const earned = sum(scores.items.flatMap((item) => (item.score === null ? [] : [item.score])));
    if (isZero(rest) || compare(rest, scores.full) >= 0) return;
    const converted: Decimal = round(divide(multiply(earned, HUNDRED), rest), 2);
    if (total.value === converted || total.value !== earned) return;
    const working = `${earned} ÷ ${rest} × 100`;
    yield* wrongAt(
      [total, ...dropped.map((row) => row.score)],
      { found: total.text, expected: converted, working },
      undefined,
      numberFix(total, converted, `${working} = ${converted}`, form, context),
    );
  },
};
