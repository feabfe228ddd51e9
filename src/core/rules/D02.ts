import { DECLARATIONS } from './kinds';
import { level2Of, usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

const QUANTIFIED: ReadonlySet<string> = new Set(['数量指标', '质量指标', '成本指标', '经济成本指标']);

/** 产出指标 are numbers: words such as 按质按量完成 cannot be measured. */
export const D02: Rule<'D02'> = {
  code: 'D02',
  severity: 'warning',
  kinds: DECLARATIONS,
  basis: 'specific-target',
  dependsOn: ['A06', 'D28'],
  *check(form, context) {
    for (const row of usedRows(form)) {
      const { target, name, level2, parsed } = row;
      if (parsed?.target?.class !== 'qualitative' || !QUANTIFIED.has(level2Of(row) ?? '')) continue;
      if (context.foundAt('D28', target?.cell) || context.foundAt('A06', target?.cell)) continue;
      yield* wrongAt([target, name], { found: target?.text ?? '', level: level2?.canonical ?? '' });
    }
  },
};
