import { isFilled } from '../scoring/filled';
import { ALL } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { plainField } from './sameText';
import { wrongAt } from './verdict';

/** Both say that the row is not used. */
const UNUSED = /^(?:不涉及|不适用|暂无|没有)/;

/**
 * Name and value say different things: what is measured, and how much of it. Where both are a number or a date, it is the
 * name that is missing.
 */
export const D28: Rule<'D28'> = {
  code: 'D28',
  severity: 'warning',
  kinds: ALL,
  basis: 'specific-target',
  *check(form) {
    for (const { name, target, parsed } of usedRows(form)) {
      if (!name || !target || !isFilled(name) || !isFilled(target) || name.cell === target.cell) continue;
      const plain = plainField(target);
      if (plainField(name) !== plain || UNUSED.test(plain)) continue;
      const measured = parsed?.target?.class === 'quantity' || parsed?.target?.class === 'time';
      yield* measured
        ? wrongAt([name, target], { case: 'name', found: name.text })
        : wrongAt([target, name], { found: target.text });
    }
  },
};
