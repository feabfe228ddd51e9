import { DECLARATIONS } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** Grades, or something that can be looked up at the end of the year. */
const JUDGED =
  /优|良|合格|达标|档|等级|分级|标准|规范|制度|办法|方案|文件|验收|认可|通过|排名|前列|名次|零|无|不发生|杜绝|\d|[一二三四五六七八九十百]/;

/** A 定性指标 has grades or a way to judge it. Rings on most forms, so it is run only where a policy asks for it. */
export const D04: Rule<'D04'> = {
  code: 'D04',
  severity: 'info',
  kinds: DECLARATIONS,
  basis: 'graded-words',
  dependsOn: ['A06', 'D02', 'D03', 'D28'],
  onRequest: true,
  *check(form, { foundAt }) {
    for (const { target, name, parsed } of usedRows(form)) {
      if (!target || parsed?.target?.class !== 'qualitative' || JUDGED.test(target.text)) continue;
      if (['A06', 'D02', 'D03', 'D28'].some((code) => foundAt(code, target.cell))) continue;
      yield* wrongAt([target, name], { found: target.text });
    }
  },
};
