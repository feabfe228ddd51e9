import { DECLARATIONS } from './kinds';
import { hasSecondLevels, requireLevel } from './required';
import type { Rule } from './rule';

/** 成本指标 is there. */
export const C03: Rule<'C03'> = {
  code: 'C03',
  severity: 'warning',
  kinds: DECLARATIONS,
  basis: 'required-levels',
  *check(form, context) {
    const divided = hasSecondLevels(form) || form.indicators.some((row) => row.level1?.canonical === '成本指标');
    if (divided) yield* requireLevel(form, context, '成本指标', 'warning');
  },
};
