import type { Indicator } from '../forms/model';
import { isFilled } from '../scoring/filled';
import { ALL } from './kinds';
import { level2Of, usedRows } from './levels';
import type { Rule } from './rule';
import { plainField } from './sameText';
import { wrongAt } from './verdict';

/**
 * No indicator stands twice in one project: the same name under the same 二级. One name under 数量 and under 时效 is how
 * people plan a task, and so are several rows of one name with values of their own.
 */
export const C08: Rule<'C08'> = {
  code: 'C08',
  severity: 'warning',
  kinds: ALL,
  basis: 'no-duplicates',
  *check(form) {
    const first = new Map<string, Indicator>();
    for (const row of usedRows(form)) {
      if (!isFilled(row.name)) continue;
      const key = [level2Of(row) ?? plainField(row.level2), plainField(row.name), plainField(row.target)].join('|');
      const before = first.get(key);
      if (!before) first.set(key, row);
      else if (before.name?.cell !== row.name?.cell) {
        yield* wrongAt([row.name, before.name], { name: row.name?.text ?? '' });
      }
    }
  },
};
