import { isFilled } from '../scoring/filled';
import { DECLARATIONS } from './kinds';
import { isSatisfaction, usedRows } from './levels';
import type { Rule } from './rule';
import { plainField, plainText } from './sameText';
import { wrongAt } from './verdict';

/** A name that says who is in charge instead of what is measured. */
const DUTY = /^负责[\u4e00-\u9fff、，]{4,}(?<![率度数量])$/;

/** The name of an indicator is more than that of its 一级 or 二级, and no sentence out of the list of duties. */
export const C07: Rule<'C07'> = {
  code: 'C07',
  severity: 'warning',
  kinds: DECLARATIONS,
  basis: 'indicator-named',
  *check(form) {
    for (const row of usedRows(form)) {
      const { name, level1, level2 } = row;
      // 服务对象满意度 under 满意度指标 lacks its people rather than its name: D22.
      if (!name || !isFilled(name) || isSatisfaction(row)) continue;
      const bare = withoutIndicator(plainField(name));
      const level = (bare === '' ? [] : [level2, level1]).find((field) =>
        [plainField(field), plainText(field?.canonical ?? '')].some((text) => withoutIndicator(text) === bare),
      );
      if (level) yield* wrongAt([name, level], { found: name.text });
      else if (DUTY.test(plainField(name))) yield* wrongAt([name], { case: 'duty', found: name.text });
    }
  },
};

const withoutIndicator = (plain: string): string => plain.replace(/指标\d*$/, '');
