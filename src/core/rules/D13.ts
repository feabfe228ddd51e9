import { onlyQuantity } from '../scoring/attainment';
import { ALL } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** Rates that may well exceed 100 %. */
const MAY_EXCEED = /增|提高|提升|上升|上涨|同比|超|完成率|执行率|目标|任务|比上年|较上年|产出率|回报|收益|倍|达/;

/** A share is 100 % at most. */
export const D13: Rule<'D13'> = {
  code: 'D13',
  severity: 'warning',
  kinds: ALL,
  basis: 'possible-value',
  *check(form) {
    for (const row of usedRows(form)) {
      for (const side of ['target', 'actual'] as const) {
        const quantity = onlyQuantity(row, side);
        if (quantity?.unit !== '%' || quantity.value <= 100) continue;
        if (MAY_EXCEED.test(`${row.name?.text ?? ''}${row[side]?.text ?? ''}`)) continue;
        yield* wrongAt([row[side], row.name], { found: row[side]?.text ?? '', name: row.name?.text ?? '' });
      }
    }
  },
};
