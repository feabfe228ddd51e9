import { attained } from './attained';
import { WITH_ACTUALS } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** 超额完成 beside an actual below its target contradicts the number. */
export const G06: Rule<'G06'> = {
  code: 'G06',
  severity: 'info',
  kinds: WITH_ACTUALS,
  basis: 'loss-reason',
  *check(form) {
    for (const row of usedRows(form)) {
      if (!row.reason || !/超额完成|超计划|超过目标|超出目标/.test(row.reason.text) || attained(row)?.met !== false)
        continue;
      yield* wrongAt([row.reason, row.actual, row.target], {
        found: row.reason.text,
        actual: row.actual?.text ?? '',
        target: row.target?.text ?? '',
      });
    }
  },
};
