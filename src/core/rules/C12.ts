import { ALL } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** Characters that official systems take for an indicator's name. */
const LONGEST = 100;

/** An indicator's name is short enough to be entered elsewhere. */
export const C12: Rule<'C12'> = {
  code: 'C12',
  severity: 'warning',
  kinds: ALL,
  basis: 'name-length',
  *check(form) {
    for (const { name } of usedRows(form)) {
      const length = name?.value?.length ?? 0;
      if (length > LONGEST) yield* wrongAt([name], { count: String(length), limit: String(LONGEST) });
    }
  },
};
