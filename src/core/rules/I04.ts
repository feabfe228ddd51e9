import { isFilled } from '../scoring/filled';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { plainText } from './sameText';
import { wrongAt } from './verdict';

/** The current value of a 定性指标 is 达成, 部分达成 or 未达成. */
export const I04: Rule<'I04'> = {
  code: 'I04',
  severity: 'error',
  kinds: ['monitoring'],
  basis: 'monitoring-columns',
  *check(form) {
    for (const { operator, actual, name } of usedRows(form)) {
      if (!actual || !isFilled(actual) || !/定性/.test(operator?.text ?? '')) continue;
      if (!/^(?:达成|部分达成|未达成)/.test(plainText(actual.text)))
        yield* wrongAt([actual, operator], { found: actual.text, name: name?.text ?? '' });
    }
  },
};
