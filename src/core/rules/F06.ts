import { isFilled } from '../scoring/filled';
import { SELF_EVALUATIONS } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { plainText } from './sameText';
import { wrongAt } from './verdict';

const ONLY_DONE = /^(?:已|全部|均|按时|按期|全面|基本|较好)*(?:完成|达成|达到|达标|实现|合格)$/;

/** A 定性指标 says which band it reached and not only 完成. Most forms do not, so it is run where a policy asks for it. */
export const F06: Rule<'F06'> = {
  code: 'F06',
  severity: 'warning',
  kinds: SELF_EVALUATIONS,
  basis: 'bands',
  dependsOn: ['D10'],
  onRequest: true,
  *check(form, { foundAt }) {
    const bare = usedRows(form).filter(
      ({ actual, score, parsed }) =>
        actual &&
        isFilled(score) &&
        parsed?.target?.class === 'qualitative' &&
        ONLY_DONE.test(plainText(actual.text)) &&
        !foundAt('D10', actual.cell),
    );
    yield* wrongAt(
      bare.map(({ actual }) => actual),
      { found: bare[0]?.actual?.text ?? '', count: String(bare.length) },
    );
  },
};
