import { isEmpty, isFilled, isUsed } from '../scoring/filled';
import { columnGap } from './columnGap';
import { scoreFix } from './fix';
import { SELF_EVALUATIONS } from './kinds';
import type { Rule } from './rule';
import { wrongAt } from './verdict';
import { annual } from '../scoring/weightFields';

/**
 * A scored row says what was achieved, and an achieved row has its score. A score column nobody has begun is work to
 * come, not a mistake; scores in every row over a blank 实际完成值 column are one finding.
 */
export const F08: Rule<'F08'> = {
  code: 'F08',
  severity: 'error',
  kinds: SELF_EVALUATIONS,
  basis: 'score-with-actual',
  mends: true,
  *check(form, context) {
    const rows = annual(form).filter((row) => isUsed(row) && row.actual && row.score);
    const scored = rows.filter((row) => isFilled(row.score));
    const actuals = columnGap(scored, (row) => row.actual, isFilled);
    if (actuals.whole) {
      yield* wrongAt(
        actuals.blank.map((row) => row.actual),
        { case: 'column' },
        'warning',
      );
    } else {
      for (const { actual, score, name } of actuals.blank) {
        const dash = actual && !isEmpty(actual);
        yield* wrongAt(
          [actual, score, name],
          { name: name?.text ?? '', score: score?.text ?? '' },
          dash ? 'warning' : 'error',
        );
      }
    }
    if (scored.length === 0) return;
    for (const row of rows) {
      const { actual, score, name } = row;
      // A dash in the score cell says 不适用, which is for the reader of the total to judge.
      if (!score || !isEmpty(score) || !isFilled(actual)) continue;
      yield* wrongAt(
        [score, actual, name],
        { case: 'no-score', name: name?.text ?? '' },
        undefined,
        scoreFix(row, form, context),
      );
    }
  },
};
