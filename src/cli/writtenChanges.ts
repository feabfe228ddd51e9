import { cellsOf } from '../core/plan/cells';
import type { Change } from '../core/plan/changes';
import { withFormulas } from '../core/plan/formulas';
import { chosenPolicy } from '../core/policies/catalogue';
import type { Policy } from '../core/policies/policy';
import type { Report } from '../core/report';
import type { Sheet } from '../core/sheet/sheet';

/**
 * 填公式: the changes of a report with live formulas wherever that says the same; `own` is the policy of a file,
 * given now or kept with the workbook.
 */
export function changesWithFormulas(
  report: Report,
  sheets: readonly Sheet[],
  own: Policy | undefined,
): readonly Change[] {
  const cells = cellsOf(sheets);
  return report.forms.flatMap((form) => {
    const changes = report.changes.filter((change) => change.form === form.id);
    const policy = chosenPolicy(form.policy, own);
    const card = report.scores.find((score) => score.form === form.id);
    return policy ? withFormulas(changes, { form, card, policy, cells }) : changes;
  });
}
