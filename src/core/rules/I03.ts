import { isEmpty, isFilled } from '../scoring/filled';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** 完成可能性 is said, and where it is not certain the reason is given. */
export const I03: Rule<'I03'> = {
  code: 'I03',
  severity: 'error',
  kinds: ['monitoring'],
  basis: 'monitoring-columns',
  *check(form) {
    const rows = usedRows(form).filter((row) => row.likelihood);
    // Nobody has begun the column.
    if (!rows.some((row) => isFilled(row.likelihood))) return;
    for (const { likelihood, reason, name } of rows) {
      if (!likelihood) continue;
      if (isEmpty(likelihood)) yield* wrongAt([likelihood, name], { name: name?.text ?? '' });
      else if (/有可能|不可能|不能/.test(likelihood.text) && reason && isEmpty(reason)) {
        yield* wrongAt([reason, likelihood], { case: 'reason', name: name?.text ?? '', found: likelihood.text });
      }
    }
  },
};
