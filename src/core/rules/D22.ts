import { isFilled } from '../scoring/filled';
import { DECLARATIONS } from './kinds';
import { isSatisfaction, usedRows } from './levels';
import type { Rule } from './rule';
import { plainText } from './sameText';
import { wrongAt } from './verdict';

const NOBODY = /^(?:总体|综合|工作|项目|服务对象)?满意(?:度|率|程度)?$/;
const PERSONNEL = /工资性支出|人员经费|在职人员|津贴补贴|津补贴|住房公积金/;
const PUBLIC = /群众|公众|社会|市民|居民|村民/;

/** 满意度 names whose opinion is asked; the pay of a unit's own staff has no public to ask. */
export const D22: Rule<'D22'> = {
  code: 'D22',
  severity: 'info',
  kinds: DECLARATIONS,
  basis: 'satisfaction-object',
  *check(form) {
    const project = form.project?.text ?? '';
    for (const row of usedRows(form)) {
      const { name } = row;
      if (!name || !isFilled(name) || !isSatisfaction(row)) continue;
      const plain = plainText(name.text);
      if (NOBODY.test(plain)) yield* wrongAt([name], { found: name.text });
      else if (PERSONNEL.test(project) && PUBLIC.test(plain)) {
        yield* wrongAt([name, form.project], { case: 'staff', found: name.text, project });
      }
    }
  },
};
