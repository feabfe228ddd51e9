import type { Indicator } from '../forms/model';
import { isEmpty } from '../scoring/filled';
import { compare } from '../text/decimal';
import { SELF_EVALUATIONS } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/**
 * Points lost have their reason where the form has a column for it. All lost points unexplained is one finding, for the
 * column was not filled in at all.
 */
export const G01: Rule<'G01'> = {
  code: 'G01',
  severity: 'warning',
  kinds: SELF_EVALUATIONS,
  basis: 'loss-reason',
  *check(form) {
    const lost = usedRows(form).filter((row) => row.reason !== undefined && hasLost(row));
    const blank = lost.filter((row) => row.reason && isEmpty(row.reason));
    if (blank.length > 1 && blank.length === lost.length) {
      yield* wrongAt([...blank.map((row) => row.reason), ...blank.map((row) => row.score)], {
        case: 'column',
        count: String(blank.length),
      });
      return;
    }
    for (const { reason, score, weight, name } of blank) {
      yield* wrongAt([reason, score], { name: name?.text ?? '', score: score?.text ?? '', weight: weight?.text ?? '' });
    }
  },
};

function hasLost({ score, weight }: Indicator): boolean {
  const given = score?.value;
  const full = weight?.value;
  return typeof given === 'string' && typeof full === 'string' && compare(given, full) < 0;
}
