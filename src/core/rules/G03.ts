import { ALL } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { plainText } from './sameText';
import { wrongAt } from './verdict';

/** A reason that names no cause: what was slow or weak stands in the score already. */
const PHRASES =
  /^(?:由于|因为?|主要是?|项目)*(?:工作|管理|项目|资金|支出)?(?:推进|进度|执行|管理|开展|落实|支付)?(?:较慢|缓慢|滞后|不够|不到位|有待(?:加强|提高|完善|提升)|需要?(?:加强|提高|完善|提升)|不足|未完成|客观原因|其他原因|特殊原因|略有偏差|存在偏差|有差距)$/;

/** The reason says why, not merely that something fell short. */
export const G03: Rule<'G03'> = {
  code: 'G03',
  severity: 'warning',
  kinds: ALL,
  basis: 'loss-reason',
  *check(form) {
    const told = new Set<string>();
    for (const reason of [...form.funds.map((fund) => fund.reason), ...usedRows(form).map((row) => row.reason)]) {
      if (!reason?.cell || told.has(reason.cell)) continue;
      told.add(reason.cell);
      if (PHRASES.test(plainText(reason.text))) yield* wrongAt([reason], { found: reason.text });
    }
  },
};
