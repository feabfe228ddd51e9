import { scoredFund } from '../scoring/execution';
import { isFilled } from '../scoring/filled';
import { fixAt } from './fix';
import { SELF_EVALUATIONS } from './kinds';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** 执行率 is scored once, in the row of the total; the rows of the sources carry a dash. */
export const B11: Rule<'B11'> = {
  code: 'B11',
  severity: 'info',
  kinds: SELF_EVALUATIONS,
  basis: 'execution-scored-once',
  mends: true,
  *check(form, context) {
    const scored = scoredFund(form);
    if (scored?.source !== 'total' || !isFilled(scored.score)) return;
    for (const fund of form.funds) {
      if (fund !== scored && fund.period === undefined && isFilled(fund.score)) {
        yield* wrongAt(
          [fund.score, scored.score],
          { found: fund.score?.text ?? '' },
          undefined,
          fixAt(fund.score, '—', `资金总额一行已计 ${scored.score?.text ?? ''} 分，分项不再计分`, form, context),
        );
      }
    }
  },
};
