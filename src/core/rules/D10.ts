import { isFilled } from '../scoring/filled';
import { onlyQuantity } from '../scoring/attainment';
import { operatorOf } from '../text/value/columns';
import { WITH_ACTUALS } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { plainText } from './sameText';
import { wrongAt } from './verdict';

const ONLY_DONE = /^(?:已|全部|均|按时|按期|全面|基本)*(?:完成|达标|达到|达成|实现|合格)$/;

/** The actual of a 定量指标 is a number. Without a column that calls it 定量, a bare 完成 is worth a question. */
export const D10: Rule<'D10'> = {
  code: 'D10',
  severity: 'error',
  kinds: WITH_ACTUALS,
  basis: 'actual-is-fact',
  *check(form) {
    for (const row of usedRows(form)) {
      const { actual, target, operator, parsed } = row;
      if (!actual || !isFilled(actual) || parsed?.actual?.class !== 'qualitative' || !onlyQuantity(row, 'target'))
        continue;
      const quantitative = operator !== undefined && operatorOf(operator.text) !== undefined;
      if (!quantitative && !ONLY_DONE.test(plainText(actual.text))) continue;
      yield* wrongAt(
        [actual, target],
        { found: actual.text, target: target?.text ?? '' },
        quantitative ? 'error' : 'warning',
      );
    }
  },
};
