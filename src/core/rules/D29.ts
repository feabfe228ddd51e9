import type { Indicator } from '../forms/model';
import { onlyQuantity } from '../scoring/attainment';
import { ALL } from './kinds';
import { isSatisfaction, level2Of, usedRows } from './levels';
import type { Rule } from './rule';
import { unitKind } from './units';
import { wrongAt } from './verdict';

const COUNTED = /(?:个数|人数|次数|户数|件数|场次|数量|人次)\s*$/;

/** The value is of the kind that the indicator asks for: no date under 数量, no count under 满意度. */
export const D29: Rule<'D29'> = {
  code: 'D29',
  severity: 'warning',
  kinds: ALL,
  basis: 'level-meaning',
  *check(form) {
    for (const row of usedRows(form)) {
      const wrong = misfit(row);
      if (wrong)
        yield* wrongAt([row.target, row.name], {
          case: wrong,
          found: row.target?.text ?? '',
          name: row.name?.text ?? '',
        });
    }
  },
};

function misfit(row: Indicator): 'date' | 'count' | undefined {
  const value = row.parsed?.target;
  const counts = level2Of(row) === '数量指标' || COUNTED.test(row.name?.text ?? '');
  if (value?.class === 'time' && counts && level2Of(row) !== '时效指标') return 'date';
  const unit = onlyQuantity(row, 'target')?.unit ?? '';
  const counted = unitKind(unit) === 'count' && !/^(?:分|级|星)$/.test(unit);
  return isSatisfaction(row) && counted ? 'count' : undefined;
}
