import { isFilled } from '../scoring/filled';
import { parseValue } from '../text/value/parse';
import { ALL } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** Nothing but a number and its unit. */
const BARE = /^\s*[≥≤＞＜><=＝]?\s*\d[\d,.]*\s*(?:[%％]|亿元|万元|元|[\u4e00-\u9fff]{1,2})?\s*$/;

/** Name and value have not changed places: a name is no bare number with words in the value beside it. */
export const D27: Rule<'D27'> = {
  code: 'D27',
  severity: 'warning',
  kinds: ALL,
  basis: 'specific-target',
  *check(form) {
    for (const { name, target } of usedRows(form)) {
      if (!name || !target || !isFilled(name) || !isFilled(target) || BARE.test(target.text)) continue;
      if (BARE.test(name.text) && parseValue(name.text).class === 'quantity') {
        yield* wrongAt([name, target], { name: name.text, found: target.text });
      }
    }
  },
};
