import { ALL } from './kinds';
import type { Rule } from './rule';
import { wrongAt } from './verdict';
import { weightFields } from '../scoring/weightFields';

const ENOUGH = 4;

/** Weights differ by importance; the same points everywhere suggest that nobody weighed. */
export const E06: Rule<'E06'> = {
  code: 'E06',
  severity: 'info',
  kinds: ALL,
  basis: 'weight-each',
  *check(form) {
    const filled = weightFields(form).filter((field) => field.value !== null);
    const values = new Set(filled.map((field) => field.value));
    if (filled.length >= ENOUGH && values.size === 1) yield* wrongAt(filled, { found: filled[0]?.text ?? '' });
  },
};
