import { isFilled } from '../scoring/filled';
import { ALL } from './kinds';
import { isSatisfaction, level1Of, usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** What people think of the project is 满意度指标, not 效益 or 产出. */
export const D21: Rule<'D21'> = {
  code: 'D21',
  severity: 'warning',
  kinds: ALL,
  basis: 'level-meaning',
  *check(form) {
    for (const row of usedRows(form)) {
      if (!row.name || !isFilled(row.name) || isSatisfaction(row) || level1Of(row) === undefined) continue;
      if (/满意(?:度|率)\s*$/.test(row.name.text))
        yield* wrongAt([row.name, row.level2, row.level1], { found: row.name.text, level: level1Of(row) ?? '' });
    }
  },
};
