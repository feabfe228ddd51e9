import type { Period } from '../indicatorValue';
import { daysBetween } from './calendar';
import { together, type Judgement, type Part } from './judgement';

/** Each time that was set against the time that was kept. One answer to several times answers the last of them. */
export function compareTimes(targets: readonly Period[], actuals: readonly Period[]): Judgement {
  if (targets.length === 0 || actuals.length === 0) return { verdict: 'cannot-tell', missing: 'year', parts: [] };
  const last = targets.length - 1;
  const parts = targets.map((target, at): Part => {
    const index = actuals.length === 1 ? 0 : at;
    const actual = actuals[index];
    if (!actual || (actuals.length === 1 && at < last)) {
      return actuals.length === 1 ? { target: at } : { target: at, missing: 'date' };
    }
    const days = daysBetween(target.to, actual.to);
    return { target: at, actual: index, met: days <= 0, days };
  });
  return together(parts);
}
