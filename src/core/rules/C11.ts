import { isFilled } from '../scoring/filled';
import { DECLARATIONS } from './kinds';
import { usedRows } from './levels';
import { parametersOf } from './parameters';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

const PARAMETERS = { 最少条数: 3, 最多条数: 25 };

/** A project has neither hardly any nor a flood of indicators. */
export const C11: Rule<'C11'> = {
  code: 'C11',
  severity: 'info',
  kinds: DECLARATIONS,
  basis: 'focus',
  parameters: PARAMETERS,
  *check(form, { policy }) {
    const { 最少条数: fewest, 最多条数: most } = parametersOf('C11', PARAMETERS, policy);
    const rows = usedRows(form).filter((row) => isFilled(row.name));
    if (rows.length === 0 || (rows.length >= fewest && rows.length <= most)) return;
    const names = rows.map((row) => row.name);
    yield* wrongAt(names, { count: String(rows.length), ...(rows.length > most && { case: 'many' }) });
  },
};
