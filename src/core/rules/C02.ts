import { DECLARATIONS } from './kinds';
import { requireLevel } from './required';
import type { Rule } from './rule';

/** 满意度指标 is there: prescribed by some places, usual wherever the public is served. */
export const C02: Rule<'C02'> = {
  code: 'C02',
  severity: 'warning',
  kinds: DECLARATIONS,
  basis: 'required-levels',
  check: (form, context) => requireLevel(form, context, '满意度指标', 'warning'),
};
