import { ALL } from './kinds';
import { level1Of, level2Of, usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** The 一级 under which a 二级 may stand. 满意度 under 效益 and 成本 under 产出 are older ways and right. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  数量指标: ['产出指标'],
  质量指标: ['产出指标'],
  时效指标: ['产出指标'],
  成本指标: ['产出指标', '成本指标'],
  经济成本指标: ['产出指标', '成本指标'],
  社会成本指标: ['产出指标', '成本指标'],
  生态环境成本指标: ['产出指标', '成本指标'],
  经济效益指标: ['效益指标'],
  社会效益指标: ['效益指标'],
  生态效益指标: ['效益指标'],
  可持续影响指标: ['效益指标'],
  服务对象满意度指标: ['满意度指标', '效益指标'],
};

/** A 二级指标 stands under the 一级指标 it belongs to. */
export const C05: Rule<'C05'> = {
  code: 'C05',
  severity: 'error',
  kinds: ALL,
  basis: 'level-frame',
  *check(form) {
    const told = new Set<string>();
    for (const row of usedRows(form)) {
      const { level1, level2 } = row;
      const upper = level1Of(row);
      const lower = level2Of(row);
      const homes = lower === undefined ? undefined : HOMES[lower];
      if (!homes || upper === undefined || homes.includes(upper) || level1?.inferred) continue;
      if (level2?.cell === undefined || told.has(level2.cell)) continue;
      told.add(level2.cell);
      yield* wrongAt([level2, level1], { lower: level2.text, upper: level1?.text ?? '', expected: homes.join('或') });
    }
  },
};
