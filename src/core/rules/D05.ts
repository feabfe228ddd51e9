import { isFilled } from '../scoring/filled';
import { onlyQuantity } from '../scoring/attainment';
import { ALL } from './kinds';
import { isCost, usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** A name that says the unit itself: 培训人数（人）, 合格率, 考核得分, 公里数. */
const SAID_BY_NAME = /[(（][^()（）]{1,4}[)）]\s*$|率|比例|占比|百分比|得分|分值|等级|满意度/;

/** A number has its unit, in its own column where the form has one. */
export const D05: Rule<'D05'> = {
  code: 'D05',
  severity: 'error',
  kinds: ALL,
  basis: 'unit-given',
  dependsOn: ['C06'],
  *check(form, { foundAt }) {
    for (const row of usedRows(form)) {
      const { target, unit, name } = row;
      const quantity = onlyQuantity(row, 'target');
      if (quantity?.unit !== '' || !target || (unit && isFilled(unit))) continue;
      // The name that is missing may well say the unit.
      if (!unit && foundAt('C06', name?.cell)) continue;
      if (!/^\s*[≥≤＞＜><=＝]*\s*[\d.,]+\s*$/.test(target.text) || SAID_BY_NAME.test(name?.text ?? '')) continue;
      yield* wrongAt(
        unit ? [unit, target] : [target, name],
        { found: target.text, name: name?.text ?? '' },
        // An amount of cost is taken in the unit of the form, though it does not say so.
        unit ? 'error' : isCost(row) && form.moneyUnit?.value ? 'info' : 'warning',
      );
    }
  },
};
