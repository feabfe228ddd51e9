import { DECLARATIONS } from './kinds';
import { level2Of, usedRows } from './levels';
import type { Rule } from './rule';
import { unitKind } from './units';
import { wrongAt } from './verdict';

/** How often is a demand in time as well: 每2月1次, 按季度拨付. */
const FREQUENCY = /每(?:隔?\d*个?)?(?:半年|年|季|月|周|日|天)|按(?:年|季|月|周|日)|逐月/;

/** 时效 has a date, a period, a length of time or a rate; 及时 alone does not say by when. */
export const D17: Rule<'D17'> = {
  code: 'D17',
  severity: 'warning',
  kinds: DECLARATIONS,
  basis: 'level-meaning',
  dependsOn: ['A06', 'D03', 'D26', 'D28'],
  *check(form, context) {
    for (const row of usedRows(form)) {
      const { target, parsed, name } = row;
      if (!target || level2Of(row) !== '时效指标' || FREQUENCY.test(target.text)) continue;
      if (['A06', 'D03', 'D26', 'D28'].some((code) => context.foundAt(code, target.cell))) continue;
      const value = parsed?.target;
      const counted =
        value?.class === 'quantity' && value.targets.every(({ unit }) => ['count', 'money'].includes(unitKind(unit)));
      if (value?.class === 'qualitative' || counted) yield* wrongAt([target, name], { found: target.text });
    }
  },
};
