import { isFilled } from '../scoring/filled';
import { ALL } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** A 一级指标 has one of the standard names. */
export const C15: Rule<'C15'> = {
  code: 'C15',
  severity: 'warning',
  kinds: ALL,
  basis: 'level-frame',
  *check(form) {
    const told = new Set<string>();
    for (const { level1 } of usedRows(form)) {
      if (!level1?.cell || !isFilled(level1) || level1.canonical !== undefined || told.has(level1.cell)) continue;
      told.add(level1.cell);
      yield* wrongAt([level1], { found: level1.text });
    }
  },
};
