import { isFilled } from '../scoring/filled';
import { parseValue } from '../text/value/parse';
import { ALL } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** Where 度量单位 has a column of its own, the value is the bare number. */
export const D06: Rule<'D06'> = {
  code: 'D06',
  severity: 'warning',
  kinds: ALL,
  basis: 'unit-given',
  *check(form) {
    for (const { target, unit, level2 } of usedRows(form)) {
      if (!target || !unit || !isFilled(unit)) continue;
      const alone = parseValue(target.text, { indicator: level2?.canonical });
      const [quantity, second] = alone.targets;
      if (alone.class !== 'quantity' || second || !quantity || !('unit' in quantity) || quantity.unit === '') continue;
      yield* wrongAt([target, unit], { found: target.text, unit: unit.text });
    }
  },
};
