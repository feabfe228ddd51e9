import { DECLARATIONS } from './kinds';
import { hasSecondLevels, requireLevel } from './required';
import type { Rule } from './rule';

/** 数量, 质量 and 时效指标 are there, each at least once. */
export const C04: Rule<'C04'> = {
  code: 'C04',
  severity: 'warning',
  kinds: DECLARATIONS,
  basis: 'required-levels',
  *check(form, context) {
    if (!hasSecondLevels(form)) return;
    for (const level of ['数量指标', '质量指标', '时效指标']) yield* requireLevel(form, context, level, 'warning');
  },
};
