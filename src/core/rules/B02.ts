import type { Form, Fund, NumberField } from '../forms/model';
import { exactRate, rateBase } from '../scoring/execution';
import { isFilled } from '../scoring/filled';
import { shownRatePlaces } from '../scoring/precision';
import { absolute, compare, decimal, divide, round, subtract, type Decimal } from '../text/decimal';
import { rateFix } from './fix';
import { ALL } from './kinds';
import type { Rule, Severity } from './rule';
import { lacks, wrongAt } from './verdict';

/**
 * 执行率 = 执行数 ÷ 全年(调整后)预算数, at the precision shown. Rows that repeat the total's wrong rate (the only source
 * there is) belong to the same mistake.
 */
export const B02: Rule<'B02'> = {
  code: 'B02',
  severity: 'error',
  kinds: ALL,
  basis: 'rate-formula',
  dependsOn: ['B03'],
  mends: true,
  *check(form, context) {
    const told = new Set<Fund>();
    for (const fund of form.funds) {
      if (told.has(fund) || !fund.rate || fund.rate.value === null) continue;
      if (context.foundAt('B03', fund.rate.cell)) continue;
      if (!isFilled(rateBase(fund)) || !isFilled(fund.executed)) {
        if (fund.source === 'total') yield lacks('funds.total', [fund.rate, rateBase(fund), fund.executed]);
        continue;
      }
      const exact = exactRate(fund);
      if (exact === undefined || agrees(fund.rate, exact)) continue;
      const same = sameMistake(form, fund);
      for (const twin of same) told.add(twin);
      const percent = round(exact, Math.max(2, shownRatePlaces(fund.rate)));
      const working = `${fund.executed?.value ?? ''} ÷ ${rateBase(fund)?.value ?? ''}`;
      yield* wrongAt(
        [fund.rate, fund.executed, rateBase(fund), ...same.map((twin) => twin.rate)],
        { found: percentText(fund.rate), expected: `${percent}%`, working },
        severityOf(fund.rate, exact),
        [fund, ...same].flatMap(({ rate }) => rateFix(rate, percent, `${working} = ${percent}%`, form, context)),
      );
    }
  },
};

/** Other rows with the very same amounts and the same rate. */
function sameMistake(form: Form, fund: Fund): readonly Fund[] {
  return form.funds.filter(
    (other) =>
      other !== fund &&
      other.rate?.value === fund.rate?.value &&
      rateBase(other)?.value === rateBase(fund)?.value &&
      other.executed?.value === fund.executed?.value,
  );
}

function agrees(rate: NumberField, exact: Decimal): boolean {
  const places = shownRatePlaces(rate);
  return rate.value !== null && round(rate.value, places) === round(exact, places);
}

/** Off by less than one unit of the last place shown: rounded the wrong way, not computed wrong. */
function severityOf(rate: NumberField, exact: Decimal): Severity {
  const unit = divide(decimal(1), decimal(10 ** shownRatePlaces(rate)));
  return rate.value !== null && compare(absolute(subtract(rate.value, exact)), unit) < 0 ? 'warning' : 'error';
}

const percentText = (rate: NumberField): string =>
  rate.text.includes('%') ? rate.text.trim() : `${rate.value ?? ''}%`;
