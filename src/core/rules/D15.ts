import { onlyQuantity } from '../scoring/attainment';
import { DECLARATIONS } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** ≥100 % of a share leaves no room for the least slip, and > 100 % none at all. */
export const D15: Rule<'D15'> = {
  code: 'D15',
  severity: 'info',
  kinds: DECLARATIONS,
  basis: 'possible-value',
  *check(form) {
    for (const row of usedRows(form)) {
      const quantity = onlyQuantity(row, 'target');
      const signed = /[≥＞>]/.test(`${row.operator?.text ?? ''}${row.target?.text ?? ''}`);
      if (!signed || quantity?.unit !== '%' || quantity.value !== 100) continue;
      if (quantity.relation === '>=' || quantity.relation === '>') {
        yield* wrongAt([row.target, row.name], { found: row.target?.text ?? '' });
      }
    }
  },
};
