import type { Fund, NumberField } from '../forms/model';
import { isFilled } from '../scoring/filled';
import { shownRatePlaces } from '../scoring/precision';
import { compare, divide, HUNDRED, multiply, round, ZERO, type Decimal } from '../text/decimal';
import { rateFix } from './fix';
import { WITH_ACTUALS } from './kinds';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** 执行率 is computed on the adjusted budget, not on 年初预算: found where it fits the latter and not the former. */
export const B03: Rule<'B03'> = {
  code: 'B03',
  severity: 'error',
  kinds: WITH_ACTUALS,
  basis: 'rate-formula',
  mends: true,
  *check(form, context) {
    for (const fund of form.funds) {
      const { rate, budget, initial, executed } = fund;
      if (!rate || rate.value === null || !isFilled(budget) || !isFilled(initial) || budget?.value === initial?.value)
        continue;
      const percent = rateOn(fund, budget);
      if (percent === undefined || fits(rate, fund, budget) || !fits(rate, fund, initial)) continue;
      const working = `${executed?.value ?? ''} ÷ ${budget?.value ?? ''} = ${percent}%`;
      yield* wrongAt(
        [rate, executed, budget, initial],
        { found: rate.text, expected: `${percent}%`, initial: initial?.text ?? '', budget: budget?.text ?? '' },
        undefined,
        rateFix(rate, percent, working, form, context),
      );
    }
  },
};

function rateOn({ executed }: Fund, base: NumberField | undefined): Decimal | undefined {
  if (!executed || executed.value === null || !base || base.value === null || compare(base.value, ZERO) <= 0)
    return undefined;
  return round(divide(multiply(executed.value, HUNDRED), base.value), 2);
}

function fits(rate: NumberField, fund: Fund, base: NumberField | undefined): boolean {
  const places = Math.min(2, shownRatePlaces(rate));
  const computed = rateOn(fund, base);
  return computed !== undefined && rate.value !== null && round(computed, places) === round(rate.value, places);
}
