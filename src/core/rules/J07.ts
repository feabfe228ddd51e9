import type { NumberField } from '../forms/model';
import { ALL } from './kinds';
import { numberFields } from './numberFields';
import type { Rule } from './rule';
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
  *check(form) {
    for (const field of numberFields(form)) {
      if (holdsMore(field)) yield* wrongAt([field], { found: field.text.trim().replace(/\s+/g, ' ') });
    }
  },
};

const ONE_NUMBER = /^[￥¥]?[+-]?(\d{1,3}([, ]\d{3})+|\d+)?(\.\d*)?(元|万元|亿元|万|亿|%|分|百分比)?$/;

function holdsMore({ text }: NumberField): boolean {
  const plain = text.normalize('NFKC').trim();
  return /\d/.test(plain) && !ONE_NUMBER.test(plain.replace(/\s*([,.元万亿%分])\s*/g, '$1'));
}
