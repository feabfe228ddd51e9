import { attained } from './attained';
import { isFilled } from '../scoring/filled';
import { isZero } from '../text/decimal';
import { SELF_EVALUATIONS } from './kinds';
import { usedRows } from './levels';
import { parametersOf } from './parameters';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

const PARAMETERS = { 超额说明线: 130 };
/** Words of a shortfall; a remark that all went well belongs there as much as anywhere. */
const SHORTFALL = /未完成|未达|没有完成|滞后|不足|偏低|偏差|缺口|延迟|推迟|较慢|缓慢/;
const DENIED = /无偏差|没有偏差|不存在偏差|未出现偏差|未发生偏差|无不足/;

/** No reason for falling short stands beside an indicator that was met with full marks. */
export const G05: Rule<'G05'> = {
  code: 'G05',
  severity: 'info',
  kinds: SELF_EVALUATIONS,
  basis: 'loss-reason',
  dependsOn: ['G06'],
  parameters: PARAMETERS,
  *check(form, { policy, foundAt }) {
    const line = parametersOf('G05', PARAMETERS, policy).超额说明线;
    for (const row of usedRows(form)) {
      const { reason, score, weight, actual, target } = row;
      if (!reason || !isFilled(reason) || foundAt('G06', reason.cell)) continue;
      if (!SHORTFALL.test(reason.text) || DENIED.test(reason.text)) continue;
      const reached = attained(row);
      if (!reached?.met || !score || score.value === null || score.value !== weight?.value) continue;
      const far = !isZero(reached.target) && Number(reached.actual) * 100 >= Number(reached.target) * line;
      if (far && reached.direction === 'forward') continue;
      yield* wrongAt([reason, actual, target], {
        found: reason.text,
        actual: actual?.text ?? '',
        target: target?.text ?? '',
      });
    }
  },
};
