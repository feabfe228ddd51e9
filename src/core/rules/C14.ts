import { isFilled } from '../scoring/filled';
import { DECLARATIONS } from './kinds';
import { usedRows } from './levels';
import { parametersOf } from './parameters';
import type { Rule } from './rule';
import { plainText } from './sameText';
import { wrongAt } from './verdict';

const PARAMETERS = { 最少目标字数: 20 };
/** Words that any goal and any indicator may share. */
const GENERAL = /项目|工作|完成|指标|保障|提高|提升|促进|加强|确保|做好|满意度?|群众|服务|资金|经费|年度?|及时|率/g;

/**
 * The indicators speak of what the goal speaks of. An explainable comparison of words goes no further than this: not one
 * pair of characters of all names and values stands in the goal or in the project's name.
 */
export const C14: Rule<'C14'> = {
  code: 'C14',
  severity: 'info',
  kinds: DECLARATIONS,
  basis: 'indicators-relevant',
  dependsOn: ['A02'],
  parameters: PARAMETERS,
  *check(form, { policy, foundAt }) {
    const { goal } = form;
    const rows = usedRows(form).filter((row) => isFilled(row.name));
    const least = parametersOf('C14', PARAMETERS, policy).最少目标字数;
    // A goal left over from another year is told already.
    if (!goal || !isFilled(goal) || foundAt('A02', goal.cell) || rows.length < 3 || plainText(goal.text).length < least)
      return;
    const said = specific(`${goal.text}，${form.project?.text ?? ''}`);
    const shared = rows.some((row) =>
      pairs(specific(`${row.name?.text ?? ''}，${row.target?.text ?? ''}`)).some((pair) => said.includes(pair)),
    );
    if (!shared) yield* wrongAt([goal, ...rows.map((row) => row.name)], { count: String(rows.length) });
  },
};

const specific = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(GENERAL, '，')
    .replace(/[^\u4e00-\u9fff]+/g, '，');

/** Neighbouring characters, two and two. */
function pairs(text: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at + 2 <= text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (!pair.includes('，')) found.push(pair);
  }
  return found;
}
