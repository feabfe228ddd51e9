import { DECLARATIONS } from './kinds';
import { usedRows } from './levels';
import type { Rule } from './rule';
import { termOf } from './term';
import { wrongAt } from './verdict';

/** No deadline of an indicator lies behind the end of the project. */
export const A12: Rule<'A12'> = {
  code: 'A12',
  severity: 'error',
  kinds: DECLARATIONS,
  basis: 'project-term',
  dependsOn: ['A11'],
  *check(form, { found }) {
    const term = termOf(form);
    if (!term || found.has('A11')) return;
    for (const { target, parsed } of usedRows(form)) {
      if (parsed?.target?.class !== 'time') continue;
      const last = parsed.target.targets.map(({ to }) => Number(to.slice(0, 4)) * 100 + Number(to.slice(5, 7)));
      if (Math.max(...last) > term.to)
        yield* wrongAt([target, form.extra.term], { found: target?.text ?? '', term: form.extra.term?.text ?? '' });
    }
  },
};
