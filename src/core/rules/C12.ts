import { ALL } from './kinds';
import { usedRows } from './levels';
import { parametersOf } from './parameters';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

/** Characters that official systems take for an indicator's name. */
const PARAMETERS = { 最多字数: 100 };

/** An indicator's name is short enough to be entered elsewhere. */
export const C12: Rule<'C12'> = {
  code: 'C12',
  severity: 'warning',
  kinds: ALL,
  basis: 'name-length',
  parameters: PARAMETERS,
  *check(form, { policy }) {
    const longest = parametersOf('C12', PARAMETERS, policy).最多字数;
    for (const { name } of usedRows(form)) {
      const length = name?.value?.length ?? 0;
      if (length > longest) yield* wrongAt([name], { count: String(length), limit: String(longest) });
    }
  },
};
