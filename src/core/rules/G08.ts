import { onlyQuantity } from '../scoring/attainment';
import { SELF_EVALUATIONS } from './kinds';
import { isSatisfaction, usedRows } from './levels';
import type { Rule } from './rule';
import { textFields } from './textFields';
import { wrongAt } from './verdict';

const SURVEY = /问卷|调查|抽样|回访|样本|测评|访谈|座谈|电话|份/;

/** A 满意度 figure says where it comes from. Hardly a form has room for it, so it is run where a policy asks for it. */
export const G08: Rule<'G08'> = {
  code: 'G08',
  severity: 'info',
  kinds: SELF_EVALUATIONS,
  basis: 'survey-noted',
  onRequest: true,
  *check(form) {
    const rows = usedRows(form).filter((row) => isSatisfaction(row) && onlyQuantity(row, 'actual')?.unit === '%');
    if (rows.length === 0 || textFields(form).some(({ field }) => SURVEY.test(field.text))) return;
    yield* wrongAt(
      rows.map((row) => row.actual),
      { found: rows[0]?.actual?.text ?? '', name: rows[0]?.name?.text ?? '' },
    );
  },
};
