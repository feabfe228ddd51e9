import { DECLARATIONS } from './kinds';
import { level2Of, usedRows } from './levels';
import type { Rule } from './rule';
import { plainText } from './sameText';
import { wrongAt } from './verdict';

const QUANTIFIED: ReadonlySet<string> = new Set(['数量指标', '质量指标', '成本指标', '经济成本指标']);

/** A standard that can be looked up, though it is no number: 质量合格, 达到国家标准. */
const STANDARD =
  /(?:合格|达标|通过验收|验收通过)$|^(?:符合|达到|按照?)[^，,。；;]{0,16}(?:标准|规范|要求)(?:以上)?$|(?:优良|优秀|良好)(?:等次|等级)?(?:以上)?$/;

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
      const params = { found: target?.text ?? '', level: level2?.canonical ?? '' };
      if (level2Of(row) === '质量指标' && STANDARD.test(plainText(target?.text ?? '')))
        yield* wrongAt([target, name], { ...params, case: 'standard' }, 'info');
      else yield* wrongAt([target, name], params);
    }
  },
};
