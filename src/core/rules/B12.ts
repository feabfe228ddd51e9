import { isFilled } from '../scoring/filled';
import { compare, ZERO } from '../text/decimal';
import { ALL } from './kinds';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** A label that speaks of this year's appropriation only: 当年财政拨款. */
const THIS_YEAR = /当年|本年/;

/**
 * 上年结转 is not counted into 当年财政拨款. Certain only where the row of the appropriation names the year, holds the whole
 * total, and money was carried over beside it.
 */
export const B12: Rule<'B12'> = {
  code: 'B12',
  severity: 'warning',
  kinds: ALL,
  basis: 'sources-apart',
  dependsOn: ['B01'],
  *check(form, { found }) {
    if (found.has('B01')) return;
    const annual = form.funds.filter((fund) => fund.period === undefined);
    const [total, fiscal, carried] = (['total', 'fiscal', 'carryover'] as const).map((source) =>
      annual.find((fund) => fund.source === source),
    );
    if (!fiscal || !THIS_YEAR.test(fiscal.label.text)) return;
    for (const column of ['budget', 'initial', 'executed'] as const) {
      const [whole, own, before] = [total?.[column], fiscal[column], carried?.[column]];
      if (!isFilled(whole) || !before || before.value === null || compare(before.value, ZERO) <= 0) continue;
      if (own?.value !== whole?.value) continue;
      yield* wrongAt([own, before, whole], { column, found: own?.text ?? '', carried: before.text });
    }
  },
};
