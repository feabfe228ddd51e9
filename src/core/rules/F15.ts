import { SELF_EVALUATIONS } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

const SHORT = /未完成|未开展|未实施|尚未|未达到|未达成|没有完成|进度滞后/;

/** Full marks beside words that say something was not done are worth a second look. */
export const F15: Rule<'F15'> = {
  code: 'F15',
  severity: 'info',
  kinds: SELF_EVALUATIONS,
  basis: 'objective-scores',
  dependsOn: ['F02', 'F04', 'F05'],
  *check(form, { foundAt }) {
    for (const { actual, score, weight } of usedRows(form)) {
      if (!actual || !score || score.value === null || score.value !== weight?.value || !SHORT.test(actual.text))
        continue;
      if (['F02', 'F04', 'F05'].some((code) => foundAt(code, score.cell))) continue;
      yield* wrongAt([score, actual], { found: score.text, words: SHORT.exec(actual.text)?.[0] ?? '' });
    }
  },
};
