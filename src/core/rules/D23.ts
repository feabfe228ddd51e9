import { onlyQuantity } from '../scoring/attainment';
import { ALL } from './kinds';
import { isSatisfaction, usedRows } from './levels';
import { parametersOf } from './parameters';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

const PARAMETERS = { 最低满意度: 80 };

/** A 满意度 target below 80 % asks too little. */
export const D23: Rule<'D23'> = {
  code: 'D23',
  severity: 'warning',
  kinds: ALL,
  basis: 'satisfaction-line',
  parameters: PARAMETERS,
  *check(form, { policy }) {
    const low = parametersOf('D23', PARAMETERS, policy).最低满意度;
    for (const row of usedRows(form)) {
      const quantity = onlyQuantity(row, 'target');
      if (!isSatisfaction(row) || quantity?.unit !== '%' || quantity.value >= low || quantity.value <= 0) continue;
      if (quantity.relation === '<' || quantity.relation === '<=') continue;
      yield* wrongAt([row.target, row.name], { found: row.target?.text ?? '', line: `${String(low)}%` });
    }
  },
};
