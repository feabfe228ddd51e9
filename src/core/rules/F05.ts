import { compare, decimal, divide, HUNDRED, multiply, round } from '../text/decimal';
import { SELF_EVALUATIONS } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { plainText } from './sameText';
import { statementsOf } from './statements';
import { wrongAt } from './verdict';

const PARTLY = /^部分(?:达成|完成|实现)/;
const UNMET = /^(?:未|没有)(?:达成|完成|实现|开展|实施)/;

/** A 定性 score lies in the band that the words of the actual name: 部分达成 below the first line, 未达成 below the second. */
export const F05: Rule<'F05'> = {
  code: 'F05',
  severity: 'error',
  kinds: SELF_EVALUATIONS,
  basis: 'bands',
  dependsOn: ['F01', 'F02', 'F04'],
  *check(form, { policy, foundAt }) {
    const [first, second] = statementsOf(form).bands?.value ?? policy.bands;
    for (const { actual, score, weight, name } of usedRows(form)) {
      if (
        !actual ||
        !score ||
        score.value === null ||
        !weight ||
        weight.value === null ||
        compare(weight.value, decimal(0)) <= 0
      )
        continue;
      const words = plainText(actual.text);
      const line = UNMET.test(words) ? second : PARTLY.test(words) ? first : undefined;
      if (line === undefined || ['F01', 'F02', 'F04'].some((code) => foundAt(code, score.cell))) continue;
      const percent = divide(multiply(score.value, HUNDRED), weight.value);
      if (compare(percent, decimal(line)) < 0) continue;
      const limit = round(divide(multiply(weight.value, decimal(line)), HUNDRED), 2);
      yield* wrongAt([score, actual, weight], {
        found: score.text,
        limit,
        actual: actual.text,
        name: name?.text ?? '',
      });
    }
  },
};
