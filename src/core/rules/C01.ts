import { levelsPresent, placeOfLevel, usedRows } from './levels';
import { ALL } from './kinds';
import type { Rule } from './rule';
import { lacks, wrongAt } from './verdict';

const BOTH = ['产出指标', '效益指标'] as const;

/** 产出指标 and 效益指标 are both there. Shown at the printed but empty row where the form has one. */
export const C01: Rule<'C01'> = {
  code: 'C01',
  severity: 'error',
  kinds: ALL,
  basis: 'output-and-benefit',
  *check(form) {
    const rows = usedRows(form);
    if (rows.length === 0) return;
    const { names, sure } = levelsPresent(form);
    const missing = BOTH.filter((name) => !names.has(name));
    if (missing.length === 0) return;
    if (!sure || missing.length === BOTH.length) {
      yield lacks(
        'indicators.level1',
        rows.map((row) => row.level1),
      );
      return;
    }
    for (const level of missing) {
      yield* wrongAt([placeOfLevel(form, level)], { level });
    }
  },
};
