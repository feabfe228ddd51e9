import { onlyQuantity } from '../scoring/attainment';
import { DECLARATIONS } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** A name says what is measured; the number belongs into the value: 村组干部230人 beside ≥230个. */
export const C13: Rule<'C13'> = {
  code: 'C13',
  severity: 'warning',
  kinds: DECLARATIONS,
  basis: 'name-without-value',
  dependsOn: ['D27', 'D28'],
  *check(form, { foundAt }) {
    for (const row of usedRows(form)) {
      if (foundAt('D27', row.name?.cell) || foundAt('D28', row.name?.cell)) continue;
      const quantity = onlyQuantity(row, 'target');
      if (!quantity || quantity.value < 2 || (quantity.value >= 1990 && quantity.value <= 2100)) continue;
      const name = row.name?.text.normalize('NFKC') ?? '';
      const numbers = [...name.matchAll(/(?<![\d.])\d+(?:\.\d+)?(?![\d.])/g)].map(([number]) => Number(number));
      const places = quantity.unit === '元' ? [1, 10_000] : [1];
      if (!numbers.some((number) => places.some((scale) => number * scale === quantity.value))) continue;
      yield* wrongAt([row.name, row.target], { found: row.name?.text ?? '', value: row.target?.text ?? '' });
    }
  },
};
