import { onlyQuantity } from '../scoring/attainment';
import { comparable } from '../text/value/units';
import { WITH_ACTUALS } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { unitKind } from './units';
import { wrongAt } from './verdict';

/**
 * Target and actual are measured alike: not 次 against %, not an amount against a count. Counting words that people use
 * for one another (个, 家, 处) are not told apart, and 元 and 万元 are the same to the reader of values.
 */
export const D07: Rule<'D07'> = {
  code: 'D07',
  severity: 'error',
  kinds: WITH_ACTUALS,
  basis: 'same-unit',
  *check(form) {
    for (const row of usedRows(form)) {
      const target = onlyQuantity(row, 'target');
      const actual = onlyQuantity(row, 'actual');
      if (!target || !actual) continue;
      const kinds = [unitKind(target.unit), unitKind(actual.unit)] as const;
      if (kinds[0] === kinds[1] || kinds.includes('none') || comparable(target.unit, actual.unit)) continue;
      // A longer text may well speak of something beside the target.
      const plain = [row.target, row.actual].every((field) => (field?.text.length ?? 0) <= 12);
      yield* wrongAt(
        [row.actual, row.target],
        { found: row.actual?.text ?? '', target: row.target?.text ?? '' },
        plain ? 'error' : 'warning',
      );
    }
  },
};
