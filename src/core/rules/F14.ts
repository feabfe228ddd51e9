import { scoredFund } from '../scoring/execution';
import { shownPlaces } from '../scoring/precision';
import { SELF_EVALUATIONS } from './kinds';
import type { Rule } from './rule';
import { wrongAt } from './verdict';
import { scoreFields } from './weights';

/** A score is a plain number with two decimals at most: not `9.7243`, not `10分`. */
export const F14: Rule<'F14'> = {
  code: 'F14',
  severity: 'info',
  kinds: SELF_EVALUATIONS,
  basis: 'two-decimals',
  *check(form) {
    for (const score of [scoredFund(form)?.score, ...scoreFields(form), form.totals.score]) {
      if (!score || score.value === null) continue;
      if (/分\s*$/.test(score.text)) yield* wrongAt([score], { case: 'unit', found: score.text });
      else if (shownPlaces(score.text) > 2) yield* wrongAt([score], { found: score.text });
    }
  },
};
