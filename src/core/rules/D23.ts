import { onlyQuantity } from '../scoring/attainment';
import { ALL } from './kinds';
import { isSatisfaction, usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

const LOW = 80;

/** A 满意度 target below 80 % asks too little. */
export const D23: Rule<'D23'> = {
  code: 'D23',
  severity: 'warning',
  kinds: ALL,
  basis: 'satisfaction-line',
  *check(form) {
    for (const row of usedRows(form)) {
      const quantity = onlyQuantity(row, 'target');
      if (!isSatisfaction(row) || quantity?.unit !== '%' || quantity.value >= LOW || quantity.value <= 0) continue;
      if (quantity.relation === '<' || quantity.relation === '<=') continue;
      yield* wrongAt([row.target, row.name], { found: row.target?.text ?? '', line: `${String(LOW)}%` });
    }
  },
};
