import { onlyQuantity } from '../scoring/attainment';
import { DECLARATIONS } from './kinds';
import { level2Of, usedRows } from './levels';
import type { Rule } from './rule';
import { unitKind } from './units';
import { wrongAt } from './verdict';

/** 数量 is counted and 质量 is rated: a rate under 数量, or an amount of money under 质量, stands in the wrong place. */
export const D16: Rule<'D16'> = {
  code: 'D16',
  severity: 'warning',
  kinds: DECLARATIONS,
  basis: 'level-meaning',
  *check(form) {
    for (const row of usedRows(form)) {
      const kind = unitKind(onlyQuantity(row, 'target')?.unit ?? '');
      const level = level2Of(row);
      const misplaced = (level === '数量指标' && kind === 'rate') || (level === '质量指标' && kind === 'money');
      if (misplaced) yield* wrongAt([row.target, row.level2, row.name], { found: row.target?.text ?? '', level });
    }
  },
};
