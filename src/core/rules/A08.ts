import { isFilled, isUntouched } from '../scoring/filled';
import { compare } from '../text/decimal';
import { SELF_EVALUATIONS } from './kinds';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** 评价结论 is filled, and where points were lost 存在问题 and 改进措施 say more than 无. */
export const A08: Rule<'A08'> = {
  code: 'A08',
  severity: 'warning',
  kinds: SELF_EVALUATIONS,
  basis: 'conclusions-filled',
  dependsOn: ['A05'],
  *check(form, { scores, foundAt }) {
    if (isUntouched(form)) return;
    const { conclusion } = form.extra;
    if (conclusion && !isFilled(conclusion) && !foundAt('A05', conclusion.cell))
      yield* wrongAt([conclusion], { field: 'conclusion' });
    const total = scores?.total ?? null;
    if (!scores || total === null || compare(total, scores.full) >= 0) return;
    for (const name of ['problems', 'measures'] as const) {
      const field = form.extra[name];
      if (!field || isFilled(field) || foundAt('A05', field.cell)) continue;
      yield* wrongAt([field, form.totals.score], { case: 'lost', field: name, total });
    }
  },
};
