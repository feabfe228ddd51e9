import { isFilled } from '../scoring/filled';
import { DECLARATIONS } from './kinds';
import { hasSecondLevels } from './required';
import { placeOfLevel, usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

const WORKS =
  /(?:工程|改造|修缮|维修|装修|安装|(?:基础设施|信息化|信息系统|平台|房屋|校舍|道路|管网|场馆)建设)(?:项目|工程|款|经费|资金|费)*$/;
const QUALITY = /质量|合格|验收|达标|标准|优良|完好/;
const ONCE = /一次性/;
const LASTING = /运行维护|运维|日常维护|年度维护|常态化/;

/** The indicators fit the kind of project: works have one for quality, and what is done once has none for years of upkeep. */
export const C16: Rule<'C16'> = {
  code: 'C16',
  severity: 'info',
  kinds: DECLARATIONS,
  basis: 'indicators-fit-project',
  dependsOn: ['C04'],
  *check(form, { found }) {
    const rows = usedRows(form).filter((row) => isFilled(row.name));
    if (rows.length === 0) return;
    const project = form.project?.text.trim() ?? '';
    const spoken = rows.some((row) =>
      QUALITY.test(`${row.level2?.text ?? ''}${row.name?.text ?? ''}${row.target?.text ?? ''}`),
    );
    // Where 二级指标 are printed, a missing 质量指标 is told by C04.
    if (WORKS.test(project) && !spoken && !found.has('C04') && !hasSecondLevels(form)) {
      yield* wrongAt([placeOfLevel(form, '质量指标'), form.project], { project });
    }
    if (!ONCE.test(`${project}${form.extra.nature?.value ?? ''}`) || /经常性|□/.test(form.extra.nature?.text ?? ''))
      return;
    for (const row of rows) {
      if (LASTING.test(row.name?.text ?? '')) {
        yield* wrongAt([row.name, form.extra.nature ?? form.project], { case: 'once', found: row.name?.text ?? '' });
      }
    }
  },
};
