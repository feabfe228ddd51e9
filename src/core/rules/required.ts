import type { Form } from '../forms/model';
import { levelsPresent, placeOfLevel, usedRows } from './levels';
import type { RuleContext, Severity, Verdict } from './rule';
import { lacks, wrongAt } from './verdict';

/**
 * Whether a declaration has a level that its policy asks for; mild where no policy says so. Shown at the printed but
 * empty row of that level, else at the first indicator.
 */
export function* requireLevel(form: Form, { policy }: RuleContext, level: string, usual: Severity): Iterable<Verdict> {
  const rows = usedRows(form);
  const { names, sure } = levelsPresent(form);
  if (rows.length === 0 || names.has(level)) return;
  if (!sure) {
    yield lacks(
      'indicators.level1',
      rows.map((row) => row.level1),
    );
    return;
  }
  yield* wrongAt([placeOfLevel(form, level)], { level }, policy.required?.[level] ?? usual);
}

/** Whether the form has 二级指标 at all; without them it is not divided so finely that one could be missing. */
export function hasSecondLevels(form: Form): boolean {
  return form.indicators.some((row) => row.level2?.canonical !== undefined);
}
