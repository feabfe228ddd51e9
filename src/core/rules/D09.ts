import { WITH_ACTUALS } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { plainText } from './sameText';
import { wrongAt } from './verdict';

const SIGN = /^\s*(?:[≥≤＞＜><]|大于|小于|不少于|不低于|不超过)\s*=?\s*\d/;

/** 实际完成值 is a fact: it has no ≥ in front. A target repeated word for word is D30's matter. */
export const D09: Rule<'D09'> = {
  code: 'D09',
  severity: 'error',
  kinds: WITH_ACTUALS,
  basis: 'actual-is-fact',
  *check(form) {
    for (const { actual, target, name } of usedRows(form)) {
      if (!actual || !SIGN.test(actual.text)) continue;
      if (target && plainText(target.text) === plainText(actual.text)) continue;
      yield* wrongAt([actual, target], { found: actual.text, name: name?.text ?? '' });
    }
  },
};
