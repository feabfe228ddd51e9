import { scoredFund } from '../scoring/execution';
import { isEmpty, isIllegible, isUsed } from '../scoring/filled';
import { isRounding, sameScore } from '../scoring/precision';
import { compare, decimal, subtract } from '../text/decimal';
import { numberFix } from './fix';
import { SELF_EVALUATIONS } from './kinds';
import type { Rule } from './rule';
import { lacks, wrongAt } from './verdict';
import { annual, distinct, scoreFields, sumOf, weightFields } from '../scoring/weightFields';

/**
 * 总分 is the sum of the scores that stand on the form. It is compared with the typed scores, so that a wrong single
 * score does not also make the total wrong.
 */
export const F09: Rule<'F09'> = {
  code: 'F09',
  severity: 'error',
  kinds: SELF_EVALUATIONS,
  basis: 'total-adds-up',
  dependsOn: ['E01', 'E05'],
  mends: true,
  *check(form, context) {
    const { score: total, weight: stated } = form.totals;
    if (!total || total.value === null) return;
    const execution = scoredFund(form)?.score;
    const scores = [...(execution ? [execution] : []), ...scoreFields(form)];
    if (!scoreFields(form).some((field) => field.value !== null)) {
      // A total over nothing: the rows are not there, or nobody has scored them yet.
      yield lacks('indicators.score', [total]);
      return;
    }
    const usedRows = annual(form).filter(isUsed);
    const blank = distinct(usedRows, (row) => row.score).filter(isEmpty);
    // A weighted row that has no score cell of its own was read otherwise than it was meant (不适用 typed over 得分).
    const without = usedRows.flatMap(({ score, weight }) =>
      !score && weight && weight.value !== null ? [weight] : [],
    );
    const unknown = [
      ...scores.filter(isIllegible),
      ...blank,
      ...without,
      ...(execution && isEmpty(execution) ? [execution] : []),
    ];
    if (unknown.length > 0) {
      yield lacks('indicators.score', unknown);
      return;
    }
    const whole = sumOf(scores);
    if (sameScore(total, whole)) return;
    // Some forms total the indicators only and say so by the weight beside the total.
    const indicatorsOnly =
      stated?.value !== undefined && (stated.value === sumOf(weightFields(form)) || context.found.has('E05'));
    if (indicatorsOnly && sameScore(total, sumOf(scoreFields(form)))) return;
    // Weight that belongs to no row read, as that of 执行率 where its score has no cell: so may points.
    if (!execution && stated?.value && compare(stated.value, sumOf(weightFields(form))) > 0) {
      yield lacks('funds.total', [total, stated]);
      return;
    }
    const typed = scores.flatMap((field) => (field.value === null ? [] : [field]));
    const working = typed.map((field) => field.value ?? '').join(' + ');
    // More than the full score is no total, and where weights are missing (E01) so are scores.
    const certain = compare(whole, decimal(context.policy.fullScore)) <= 0 && !context.found.has('E01');
    yield* wrongAt(
      [total, ...typed],
      { found: total.text, expected: whole, working, difference: subtract(total.value, whole) },
      isRounding(total.value, whole) ? 'warning' : 'error',
      certain ? numberFix(total, whole, `${working} = ${whole}`, form, context) : [],
    );
  },
};
