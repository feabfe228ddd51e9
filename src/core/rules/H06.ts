import { onlyQuantity } from '../scoring/attainment';
import { isFilled } from '../scoring/filled';
import { compare, decimal } from '../text/decimal';
import { converted } from '../text/value/units';
import { level2Of, usedRows } from './levels';
import { sameProjects } from './pairs';
import { plainText } from './sameText';
import { wrongAt } from './verdict';
import type { WorkbookRule } from './workbookRule';

/** What was counted by the middle of the year is not more than at its end. Only 数量 with plain numbers adds up so. */
export const H06: WorkbookRule<'H06'> = {
  code: 'H06',
  severity: 'warning',
  kinds: ['self-evaluation'],
  basis: 'monitoring-within-year',
  pairs: true,
  *checkAll({ forms }) {
    for (const { one: monitored, other: evaluated } of sameProjects(forms, 'monitoring', 'self-evaluation')) {
      if (monitored.year?.value !== evaluated.year?.value) continue;
      for (const row of usedRows(evaluated)) {
        if (level2Of(row) !== '数量指标' || !isFilled(row.name)) continue;
        const name = plainText(row.name?.text ?? '');
        const before = usedRows(monitored).find((other) => plainText(other.name?.text ?? '') === name);
        const [then, now] = [before && onlyQuantity(before, 'actual'), onlyQuantity(row, 'actual')];
        if (!before || !then || !now || then.relation !== '=' || now.relation !== '=') continue;
        const half = converted(decimal(then.value), then.unit, now.unit);
        if (half === undefined || compare(half, decimal(now.value)) <= 0) continue;
        const params = { name: row.name?.text ?? '', found: row.actual?.text ?? '', before: before.actual?.text ?? '' };
        for (const verdict of wrongAt([row.actual, before.actual], params)) yield { ...verdict, form: evaluated.id };
      }
    }
  },
};
