import { onlyQuantity } from '../scoring/attainment';
import { ALL } from './kinds';
import { isSatisfaction, usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

const MAY_FALL = /增|降|减|变化|差额|差异|同比|环比|盈亏|利润|收益|温度|海拔|浮动/;
const GOOD_RATE = /(?:满意度|合格率|完成率|达标率|覆盖率|及时率|准确率)$/;

/** No negative number where there can be none, and no target of zero for what should be high. */
export const D14: Rule<'D14'> = {
  code: 'D14',
  severity: 'error',
  kinds: ALL,
  basis: 'possible-value',
  *check(form) {
    for (const row of usedRows(form)) {
      const name = row.name?.text.trim() ?? '';
      for (const side of ['target', 'actual'] as const) {
        const text = row[side]?.text.normalize('NFKC') ?? '';
        if (/^\s*[≥≤=><]*\s*[-−]\s*\d/.test(text) && !MAY_FALL.test(name)) {
          yield* wrongAt([row[side], row.name], { found: text, name });
        }
      }
      const zero = onlyQuantity(row, 'target')?.value === 0;
      if (zero && (isSatisfaction(row) || GOOD_RATE.test(name))) {
        yield* wrongAt([row.target, row.name], { case: 'zero', found: row.target?.text ?? '', name }, 'warning');
      }
    }
  },
};
