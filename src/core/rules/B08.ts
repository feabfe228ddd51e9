import type { Form, NumberField } from '../forms/model';
import { compare, decimal, divide, ZERO } from '../text/decimal';
import { numberFix } from './fix';
import { ALL } from './kinds';
import type { Rule, RuleContext, Verdict } from './rule';
import { wrongAt } from './verdict';

const UNIT = /(亿元|万元|元|亿|万)\s*$/;
const LONG: Readonly<Record<string, string>> = { 万: '万元', 亿: '亿元' };

/**
 * Amounts are in the unit the form declares: an amount with another unit written behind it, or amounts beside one
 * another of which one is ten thousand times the other, are 元 mixed with 万元.
 */
export const B08: Rule<'B08'> = {
  code: 'B08',
  severity: 'error',
  kinds: ALL,
  basis: 'one-money-unit',
  mends: true,
  *check(form, context) {
    yield* otherUnits(form, context);
    yield* mixedScales(form);
  },
};

function* otherUnits(form: Form, context: RuleContext): Iterable<Verdict> {
  const declared = form.moneyUnit?.value;
  for (const amount of amounts(form)) {
    const written = UNIT.exec(amount.text.normalize('NFKC'))?.[1];
    if (written === undefined || !/\d/.test(amount.text)) continue;
    const unit = LONG[written] ?? written;
    if (declared && unit !== declared) {
      yield* wrongAt(
        [amount, form.moneyUnit],
        { case: 'other-unit', found: amount.text, unit: declared },
        'warning',
        // The reader has converted the amount to the unit of the form already.
        amount.value === null
          ? []
          : numberFix(amount, amount.value, `${amount.text.trim()} = ${amount.value}${declared}`, form, context),
      );
    }
  }
}

/** 3,309,840 beside 330.984: no pair of budget and execution of one project is that far apart. */
function* mixedScales(form: Form): Iterable<Verdict> {
  for (const { budget, executed, initial } of form.funds) {
    for (const other of [executed, initial]) {
      if (!positive(budget) || !positive(other)) continue;
      const ratio = divide(budget.value, other.value);
      const inverse = divide(other.value, budget.value);
      const large = [ratio, inverse].some(
        (times) => compare(times, decimal(8000)) > 0 && compare(times, decimal(12500)) < 0,
      );
      if (large) yield* wrongAt([other, budget], { found: other.text, budget: budget.text });
    }
  }
}

const positive = (
  field: NumberField | undefined,
): field is NumberField & { readonly value: NonNullable<NumberField['value']> } =>
  field !== undefined && field.value !== null && compare(field.value, ZERO) > 0;

const amounts = (form: Form): readonly NumberField[] =>
  form.funds.flatMap((fund) => [fund.budget, fund.initial, fund.executed]).filter((field) => field !== undefined);
