import { cellsOf } from '../../core/plan/cells';
import type { Change } from '../../core/plan/changes';
import { withFormulas } from '../../core/plan/formulas';
import type { Seen } from '../sessionKit';
import { policyInForce } from './policyInForce';

/** The same changes with live formulas where their inputs are plain numbers. */
export function formulasFor({ report, opened }: Seen): readonly Change[] {
  const cells = cellsOf(opened.sheets);
  return report.forms.reduce<readonly Change[]>((changes, form) => {
    const card = report.scores.find((score) => score.form === form.id);
    return withFormulas(changes, { form, card, policy: policyInForce(form, opened.memory), cells });
  }, report.changes);
}
