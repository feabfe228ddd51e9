import type { Form, NumberField } from '../forms/model';
import { exactRate } from '../scoring/execution';
import { places, round, tryDecimal } from '../text/decimal';
import { rateFix } from './fix';
import { ALL } from './kinds';
import { numberFields } from './numberFields';
import type { Change } from '../plan/changes';
import type { Rule, RuleContext } from './rule';
import { wrongAt } from './verdict';

/**
 * A number cell holds one number: not two (`94.67 999994.67`), not a number with words or a doubled sign (`100% %`).
 * The unit behind an amount is another rule's matter.
 */
export const J07: Rule<'J07'> = {
  code: 'J07',
  severity: 'error',
  kinds: ALL,
  basis: 'one-number-per-cell',
  mends: true,
  *check(form, context) {
    for (const field of numberFields(form)) {
      if (!holdsMore(field)) continue;
      const found = field.text.trim().replace(/\s+/g, ' ');
      yield* wrongAt([field], { found }, undefined, doubledSign(field, form, context));
    }
  },
};

const ONE_NUMBER = /^[￥¥]?[+-]?(\d{1,3}([, ]\d{3})+|\d+)?(\.\d*)?(元|万元|亿元|万|亿|%|分|百分比)?$/;

function holdsMore({ text }: NumberField): boolean {
  const plain = text.normalize('NFKC').trim();
  return /\d/.test(plain) && !ONE_NUMBER.test(plain.replace(/\s*([,.元万亿%分])\s*/g, '$1'));
}

const DOUBLED = /^([+-]?\d+(?:\.\d+)?)(?:%{2,}|%百分比)$/;

/**
 * `100% %` is a rate with its sign twice, where the amounts bear it out; which of two numbers is right nobody can say.
 */
function doubledSign(field: NumberField, form: Form, context: RuleContext): readonly Change[] {
  const number = DOUBLED.exec(field.text.normalize('NFKC').replace(/\s+/g, ''))?.[1];
  const percent = number === undefined ? undefined : tryDecimal(number);
  const fund = form.funds.find(({ rate }) => rate !== undefined && rate.cell === field.cell);
  if (percent === undefined || !fund) return [];
  const exact = exactRate(fund);
  const shown = places(percent);
  if (exact !== undefined && round(exact, shown) !== percent) return [];
  return rateFix(field, percent, '只留一个百分号', form, context);
}
