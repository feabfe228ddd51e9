import { isFilled } from '../scoring/filled';
import { WITH_ACTUALS } from './kinds';
import type { Rule } from './rule';
import { isOnlyNumber } from './onlyNumber';
import { plainText } from './sameText';
import { wrongAt } from './verdict';

const ONLY_DONE =
  /^(?:已|全部|均|按时|全面|基本)*(?:完成|达成|达到|实现)(?:了|率?100%)?(?:年度|预期|全部)?(?:目标|任务|工作)?$/;

/**
 * 实际完成情况 of a self-evaluation says what was done: not blank (an error once any actual is filled in), not the goal
 * word for word, not the bare word 完成, not a mere number.
 */
export const A04: Rule<'A04'> = {
  code: 'A04',
  severity: 'error',
  kinds: WITH_ACTUALS,
  basis: 'goal-actual',
  dependsOn: ['A05'],
  *check(form, { foundAt }) {
    const { goal, goalActual } = form;
    if (!goalActual || foundAt('A05', goalActual.cell)) return;
    if (!isFilled(goalActual)) {
      // With no actual at all the self-evaluation has not been begun.
      const begun = form.indicators.some((indicator) => isFilled(indicator.actual));
      if (begun) yield* wrongAt([goalActual]);
      return;
    }
    const said = plainText(goalActual.text);
    if (goal && isFilled(goal) && said === plainText(goal.text)) {
      yield* wrongAt([goalActual, goal], { case: 'copy' }, 'warning');
    } else if (isOnlyNumber(goalActual.text)) {
      yield* wrongAt([goalActual], { case: 'number', found: goalActual.text }, 'warning');
    } else if (ONLY_DONE.test(said)) {
      yield* wrongAt([goalActual], { case: 'only-done', found: goalActual.text }, 'warning');
    }
  },
};
