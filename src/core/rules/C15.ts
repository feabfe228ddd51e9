import { isFilled } from '../scoring/filled';
import { ALL } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** 项目决策 belongs to the frame of 绩效评价, not to that of goals; it is read as 产出 only so that its rows are read at all. */
const NOT_OF_THE_FRAME = /^项目?决策/;

/** A 一级指标 has one of the standard names. */
export const C15: Rule<'C15'> = {
  code: 'C15',
  severity: 'warning',
  kinds: ALL,
  basis: 'level-frame',
  *check(form) {
    const told = new Set<string>();
    for (const { level1 } of usedRows(form)) {
      if (!level1?.cell || !isFilled(level1) || told.has(level1.cell)) continue;
      if (level1.canonical !== undefined && !NOT_OF_THE_FRAME.test(level1.text.trim())) continue;
      told.add(level1.cell);
      yield* wrongAt([level1], { found: level1.text });
    }
  },
};
