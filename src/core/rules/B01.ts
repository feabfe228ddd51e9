import type { Form, Fund, FundSource, NumberField } from '../forms/model';
import { isIllegible } from '../scoring/filled';
import { absolute, compare, decimal, isZero, subtract, sum, type Decimal } from '../text/decimal';
import { numberFix } from './fix';
import { ALL } from './kinds';
import type { Rule, RuleContext, Verdict } from './rule';
import { lacks, wrongAt } from './verdict';

const COLUMNS = ['budget', 'initial', 'executed'] as const;

/** 0.01 of the form's own unit: amounts are shown with two decimals and each part was rounded for itself. */
const TOLERANCE = decimal('0.01');

/** 资金总额 is the sum of its sources, column by column (年初预算, 全年预算, 全年执行). */
export const B01: Rule<'B01'> = {
  code: 'B01',
  severity: 'error',
  kinds: ALL,
  basis: 'funds-add-up',
  mends: true,
  *check(form, context) {
    for (const period of [undefined, 'long-term'] as const) {
      const funds = form.funds.filter((fund) => fund.period === period);
      if (funds.length === 0) continue;
      for (const column of COLUMNS) yield* checkColumn({ form, context, funds }, column);
    }
  },
};

type Column = (typeof COLUMNS)[number];
type Part = { readonly fund: Fund; readonly amount: NumberField };

interface Looked {
  readonly form: Form;
  readonly context: RuleContext;
  readonly funds: Form['funds'];
}

function* checkColumn({ form, context, funds }: Looked, column: Column): Iterable<Verdict> {
  const total = funds.find((fund) => fund.source === 'total')?.[column];
  const parts = funds.flatMap((fund): Part[] => {
    const amount = fund[column];
    return fund.source !== 'total' && amount ? [{ fund, amount }] : [];
  });
  // Parts left blank altogether: the total was not broken down, which is another matter.
  if (!total || !parts.some(({ amount }) => amount.value !== null)) return;
  const illegible = [total, ...parts.map(({ amount }) => amount)].filter(isIllegible);
  if (illegible.length > 0) {
    yield lacks(`funds.${column}`, illegible);
    return;
  }
  if (total.value === null) return;
  const { value } = total;
  for (const left of READINGS) {
    if (compare(absolute(subtract(value, sumWithout(parts, left))), TOLERANCE) <= 0) return;
  }
  const whole = sumWithout(parts, []);
  // Where both are amounts nobody can say which was mistyped; a total of zero over money is no amount.
  const contained = parts.some(
    ({ fund, amount }) => amount.value !== null && (fund.source === 'carryover' || fund.source === 'own'),
  );
  const working = `${parts.flatMap(({ amount }) => amount.value ?? []).join(' + ')} = ${whole}`;
  yield* wrongAt(
    [total, ...parts.map(({ amount }) => amount)],
    { found: total.text, expected: whole, column },
    undefined,
    isZero(value) && !contained ? numberFix(total, whole, working, form, context) : [],
  );
}

/**
 * What may be left out of the sum. Forms differ in whether 上年结转 or 自有资金 stand beside 财政拨款 and 单位资金 or are
 * contained in them, and the labels do not say; a total that fits either reading is right.
 */
const READINGS: readonly (readonly FundSource[])[] = [[], ['carryover'], ['own'], ['carryover', 'own']];

function sumWithout(parts: readonly Part[], left: readonly FundSource[]): Decimal {
  return sum(parts.flatMap(({ fund, amount }) => (left.includes(fund.source) ? [] : (amount.value ?? []))));
}
