import { attained } from './attained';
import { isEmpty } from '../scoring/filled';
import { WITH_ACTUALS } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** Where a form has no scores, an unmet 定量指标 still has its reason. */
export const G02: Rule<'G02'> = {
  code: 'G02',
  severity: 'warning',
  kinds: WITH_ACTUALS,
  basis: 'loss-reason',
  *check(form) {
    for (const row of usedRows(form)) {
      if (row.score || !row.reason || !isEmpty(row.reason) || attained(row)?.met !== false) continue;
      yield* wrongAt([row.reason, row.actual, row.target], {
        name: row.name?.text ?? '',
        actual: row.actual?.text ?? '',
        target: row.target?.text ?? '',
      });
    }
  },
};
