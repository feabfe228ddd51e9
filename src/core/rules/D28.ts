import { isFilled } from '../scoring/filled';
import { ALL } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { plainText } from './sameText';
import { wrongAt } from './verdict';

/** Name and value say different things: what is measured, and how much of it. */
export const D28: Rule<'D28'> = {
  code: 'D28',
  severity: 'warning',
  kinds: ALL,
  basis: 'specific-target',
  *check(form) {
    for (const { name, target } of usedRows(form)) {
      if (!name || !target || !isFilled(name) || !isFilled(target) || name.cell === target.cell) continue;
      if (plainText(name.text) === plainText(target.text)) yield* wrongAt([target, name], { found: target.text });
    }
  },
};
