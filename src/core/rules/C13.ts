import type { Indicator } from '../forms/model';
import { onlyQuantity } from '../scoring/attainment';
import type { Quantity } from '../text/indicatorValue';
import { DECLARATIONS } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { unitKind } from './units';
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
      const told = inName(row);
      if (!told) continue;
      const params = { found: row.name?.text ?? '', value: row.target?.text ?? '' };
      yield* wrongAt([row.name, row.target], told.same ? params : { ...params, case: 'differs', named: told.named });
    }
  },
};

const NUMBERS = /(?<![\d.])(\d+(?:\.\d+)?)(?![\d.])\s*(.?)/g;
/** Only at the end of a name: 执行率达80%的单位占比 defines what is counted. */
const RATE = /[率度]\s*(?:达到?|[≥>]=?|不低于|大于)?\s*(\d+(?:\.\d+)?)%(?:以上)?$/;

function inName(row: Indicator): { readonly same: boolean; readonly named: string } | undefined {
  const quantity = onlyQuantity(row, 'target');
  if (!quantity || quantity.value < 2 || (quantity.value >= 1990 && quantity.value <= 2100)) return undefined;
  const name = row.name?.text.normalize('NFKC').trim() ?? '';
  const places = quantity.unit === '元' ? [1, 10_000] : [1];
  for (const [, number = '', behind = ''] of name.matchAll(NUMBERS)) {
    const same = places.some((scale) => Number(number) * scale === quantity.value);
    if (same && fits(behind, quantity)) return { same, named: number };
  }
  const rate = RATE.exec(name)?.[1];
  return rate !== undefined && quantity.unit === '%' && Number(rate) !== quantity.value
    ? { same: false, named: `${rate}%` }
    : undefined;
}

/** Whether the number may be the value by what stands behind it: 100年 is not 100 %, nor 95% of the farms 95 farms. */
function fits(behind: string, { unit }: Quantity): boolean {
  const isRate = unitKind(unit) === 'rate';
  return behind === '%' ? isRate : !(isRate && /[年月日天个人次户件场台套元万]/.test(behind));
}
