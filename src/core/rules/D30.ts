import { isFilled } from '../scoring/filled';
import { WITH_ACTUALS } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { plainText } from './sameText';
import { wrongAt } from './verdict';

/** A sign or a word of planning: what a target says and a fact does not. */
const PLANNED =
  /[≥≤＞＜><]|不少于|不低于|不超|不高于|以上|以内|以下|至少|大于|小于|高于|低于|左右|控制在|底前|日前|月前|之前|预计|计划/;

/** 实际完成值 does not repeat 指标值 word for word, sign included; an equal plain number is simply met. */
export const D30: Rule<'D30'> = {
  code: 'D30',
  severity: 'warning',
  kinds: WITH_ACTUALS,
  basis: 'actual-is-fact',
  *check(form) {
    for (const { actual, target } of usedRows(form)) {
      if (!actual || !target || !isFilled(actual) || actual.cell === target.cell) continue;
      if (PLANNED.test(actual.text) && plainText(actual.text) === plainText(target.text)) {
        yield* wrongAt([actual, target], { found: actual.text });
      }
    }
  },
};
