import type { Indicator } from '../forms/model';
import { onlyQuantity } from '../scoring/attainment';
import { ALL } from './kinds';
import { isCost, usedRows } from './levels';
import type { Rule } from './rule';
import { unitKind } from './units';
import { wrongAt } from './verdict';

/** What there should be little of, and what there should be much of. */
const BAD =
  /(?:投诉|故障|事故|差错|错误|结余|逾期|违规|违法|失业|死亡|发病|漏报|损坏|流失|退件|返工|信访|上访)(?:率|次数|件数|起数|数量|数|天数)?$/;
/** What is done about it is another matter: many complaints handled are many handled. */
const HANDLED = /处理|办理|处置|受理|化解|调处|调解|查处|打击|整治|排除|接待|办结/;
const GOOD = /(?:满意度|满意率|合格率|完成率|达标率|覆盖率|及时率|准确率|优良率|知晓率|普及率|就业率|到位率)$/;
const SAVING = /节约|节省|降低|下降|减少|压减|下浮|完成率|执行率|支付率|到位率|收入|产值/;

/** The sign fits what is measured: no cost or complaint rate with ≥, no pass rate with ≤. */
export const D11: Rule<'D11'> = {
  code: 'D11',
  severity: 'warning',
  kinds: ALL,
  basis: 'direction',
  dependsOn: ['D12'],
  *check(form, context) {
    for (const row of usedRows(form)) {
      if (context.foundAt('D12', row.direction?.cell)) continue;
      const wants = contradiction(row);
      if (wants)
        yield* wrongAt([row.operator ?? row.target, row.target, row.name], {
          name: row.name?.text ?? '',
          found: row.target?.text ?? '',
          wants,
        });
    }
  },
};

function contradiction(row: Indicator): '≤' | '≥' | undefined {
  const quantity = onlyQuantity(row, 'target');
  const name = row.name?.text.trim() ?? '';
  if (!quantity) return undefined;
  const { relation, unit } = quantity;
  if (relation === '>=' || relation === '>') {
    // 达到 in a text reads as ≥ as well; only a written sign is a decision.
    const signed = /[≥＞>]/.test(`${row.operator?.text ?? ''}${row.target?.text ?? ''}`);
    if (signed && isCost(row) && unitKind(unit) === 'money' && !SAVING.test(name)) return '≤';
    if (signed && BAD.test(name) && !HANDLED.test(name)) return '≤';
  }
  return (relation === '<=' || relation === '<') && unitKind(unit) !== 'money' && GOOD.test(name) ? '≥' : undefined;
}
