import { scoredFund } from '../scoring/execution';
import { shownPlaces } from '../scoring/precision';
import { round } from '../text/decimal';
import { numberFix } from './fix';
import { SELF_EVALUATIONS } from './kinds';
import type { Rule } from './rule';
import { wrongAt } from './verdict';
import { scoreFields } from '../scoring/weightFields';

const PLACES = 2;

/** A score is a plain number with two decimals at most: not `9.7243`, not `10分`. */
export const F14: Rule<'F14'> = {
  code: 'F14',
  severity: 'info',
  kinds: SELF_EVALUATIONS,
  basis: 'two-decimals',
  mends: true,
  *check(form, context) {
    for (const score of [scoredFund(form)?.score, ...scoreFields(form), form.totals.score]) {
      if (!score || score.value === null) continue;
      const withUnit = /分\s*$/.test(score.text);
      if (!withUnit && shownPlaces(score.text) <= PLACES) continue;
      const plain = round(score.value, PLACES);
      yield* wrongAt(
        [score],
        { ...(withUnit && { case: 'unit' }), found: score.text },
        undefined,
        numberFix(score, plain, withUnit ? `只填数字 ${plain}` : `四舍五入为 ${plain}`, form, context),
      );
    }
  },
};
