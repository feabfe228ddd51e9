import { isEmpty, isFilled } from '../scoring/filled';
import { fixAt } from './fix';
import { ALL } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

const SIGN = /^\s*[≥≤＞＜><=＝]/;
const NUMBER = /^\s*[≥≤＞＜><=＝]?\s*\d/;

/** Where 指标性质 has a column of its own, it holds the sign and the value does not; neither is missing. */
export const D08: Rule<'D08'> = {
  code: 'D08',
  severity: 'warning',
  kinds: ALL,
  basis: 'operator-column',
  mends: true,
  *check(form, context) {
    for (const { operator, target, name } of usedRows(form)) {
      if (!operator || !target || !NUMBER.test(target.text)) continue;
      if (isFilled(operator) && SIGN.test(target.text) && !/定性/.test(operator.text)) {
        const [sign = ''] = SIGN.exec(target.text) ?? [];
        const same = sign.normalize('NFKC').trim() === operator.text.normalize('NFKC').trim();
        yield* wrongAt(
          [target, operator],
          { case: 'twice', found: `${operator.text} ${target.text}` },
          undefined,
          // Two different signs contradict each other, and one of them is right.
          same ? fixAt(target, target.text.replace(SIGN, '').trim(), '符号只写在指标性质一栏', form, context) : [],
        );
      } else if (isEmpty(operator) && !SIGN.test(target.text)) {
        yield* wrongAt([operator, target], { name: name?.text ?? '' });
      }
    }
  },
};
