import { isFilled } from '../scoring/filled';
import { DECLARATIONS } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

const FEWEST = 3;
const MOST = 25;

/** A project has neither hardly any nor a flood of indicators. */
export const C11: Rule<'C11'> = {
  code: 'C11',
  severity: 'info',
  kinds: DECLARATIONS,
  basis: 'focus',
  *check(form) {
    const rows = usedRows(form).filter((row) => isFilled(row.name));
    if (rows.length === 0 || (rows.length >= FEWEST && rows.length <= MOST)) return;
    const names = rows.map((row) => row.name);
    yield* wrongAt(names, { count: String(rows.length), ...(rows.length > MOST && { case: 'many' }) });
  },
};
