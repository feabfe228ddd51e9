import { ALL } from './kinds';
import { costsOf, inYuan, totalFund } from './costs';
import { isCost, usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

const RATE = /(?:预算|资金|项目)?(?:执行率|支付率|支出进度)|预算完成率/;

/** 成本指标 controls what a thing costs; the execution rate, or the whole budget once more, does not. */
export const D18: Rule<'D18'> = {
  code: 'D18',
  severity: 'warning',
  kinds: ALL,
  basis: 'cost-meaning',
  *check(form) {
    for (const row of usedRows(form)) {
      if (isCost(row) && RATE.test(row.name?.text ?? '')) yield* wrongAt([row.name], { found: row.name?.text ?? '' });
    }
    const { costs, complete } = costsOf(form, 'target');
    const [only] = costs;
    if (!only || costs.length > 1 || !complete || only.amount !== inYuan(totalFund(form)?.budget, form)) return;
    yield* wrongAt(
      [only.row.target, totalFund(form)?.budget],
      { case: 'whole', found: only.row.target?.text ?? '' },
      'info',
    );
  },
};
