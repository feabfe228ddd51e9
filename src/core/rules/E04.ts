import type { LevelField } from '../forms/model';
import type { Address } from '../sheet/address';
import { tryDecimal } from '../text/decimal';
import { SELF_EVALUATIONS } from './kinds';
import type { Rule } from './rule';
import { wrongAt } from './verdict';
import { annual, distinct, sumOf } from '../scoring/weightFields';

/** Points printed in a level's own label: 产出指标(50分). */
const STATED = /[(（【[]\s*(\d+(?:\.\d+)?)\s*分\s*[)）】\]]/;

/** Where a 一级 or 二级 states its points, the rows under it add up to them. */
export const E04: Rule<'E04'> = {
  code: 'E04',
  severity: 'error',
  kinds: SELF_EVALUATIONS,
  basis: 'level-points',
  dependsOn: ['E05'],
  *check(form, { found }) {
    if (found.has('E05')) return;
    for (const pick of ['level1', 'level2'] as const) {
      const groups = new Map<Address, LevelField>();
      for (const row of annual(form)) {
        const level = row[pick];
        if (level?.cell !== undefined && STATED.test(level.text)) groups.set(level.cell, level);
      }
      for (const [cell, level] of groups) {
        const weights = distinct(
          annual(form).filter((row) => row[pick]?.cell === cell),
          (row) => row.weight,
        );
        const stated = tryDecimal(STATED.exec(level.text)?.[1] ?? '');
        const whole = sumOf(weights);
        if (stated === undefined || stated === whole || weights.every((field) => field.value === null)) continue;
        yield* wrongAt([level, ...weights], { found: whole, expected: stated, name: level.text });
      }
    }
  },
};
