import { onlyQuantity } from '../scoring/attainment';
import { DECLARATIONS } from './kinds';
import { level2Of, usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

const EFFECTS: ReadonlySet<string> = new Set(['经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标']);
const WISH =
  /^(?:有效|持续|切实|进一步|不断|积极|全面)*(?:维护|促进|提升|提高|增强|加强|改善|推动|推进|保障|确保|营造|优化|完善|巩固|弘扬|树立|带动)/;
/** Words of something that has been counted after all. */
const COUNTED = /率|比例|比重|占比|覆盖|程度|满意|知晓|认可|达标|完成|数量?$|面积|次数|人数/;

/** A wish with a percentage behind it (维护社会稳定 ≥95%) is no measure: nobody can say 95 % of what. */
export const D20: Rule<'D20'> = {
  code: 'D20',
  severity: 'warning',
  kinds: DECLARATIONS,
  basis: 'specific-target',
  *check(form) {
    for (const row of usedRows(form)) {
      const name = row.name?.text.trim() ?? '';
      if (!EFFECTS.has(level2Of(row) ?? '') || !WISH.test(name) || COUNTED.test(name)) continue;
      const plain = /^\s*[≥≤＞＜><=＝]?\s*[\d.]+\s*[%％]?\s*$/.test(row.target?.text ?? '');
      if (!plain || onlyQuantity(row, 'target')?.unit !== '%') continue;
      yield* wrongAt([row.name, row.target], { found: name, target: row.target?.text ?? '' });
    }
  },
};
