import type { Form } from '../forms/model';
import { isFilled } from '../scoring/filled';
import { ALL } from './kinds';
import { plainText } from './sameText';
import { wrongAt } from './verdict';
import type { WorkbookRule } from './workbookRule';

/** A goal shorter than this is a phrase that many projects share by right. */
const LONG_ENOUGH = 16;

/**
 * The goal of one project does not stand word for word under another of the same unit. Shown at the form whose name
 * has less in common with the text; the other one is most likely where it belongs.
 */
export const A13: WorkbookRule<'A13'> = {
  code: 'A13',
  severity: 'warning',
  kinds: ALL,
  basis: 'goal-relevant',
  *checkAll({ forms }) {
    const byGoal = new Map<string, Form[]>();
    for (const form of forms) {
      const goal = isFilled(form.goal) ? plainText(form.goal?.text ?? '') : '';
      if (goal.length < LONG_ENOUGH) continue;
      const key = [form.kind, plainText(form.unit?.text ?? ''), String(form.year?.value ?? ''), goal].join('|');
      byGoal.set(key, [...(byGoal.get(key) ?? []), form]);
    }
    for (const group of byGoal.values()) {
      const [owner, ...others] = [...group].sort((a, b) => kinship(b) - kinship(a));
      for (const form of others) {
        if (!owner || sameProject(form, owner)) continue;
        for (const verdict of wrongAt([form.goal, owner.goal], { project: owner.project?.text ?? '' })) {
          yield { ...verdict, form: form.id };
        }
      }
    }
  },
};

const sameProject = (one: Form, other: Form): boolean =>
  plainText(one.project?.text ?? '') === plainText(other.project?.text ?? '');

/** How many pairs of neighbouring characters of the project's name the goal uses. */
function kinship(form: Form): number {
  const name = plainText(form.project?.text ?? '').replace(/(?:项目|专项|工作|资金|经费)+$/g, '');
  const goal = plainText(form.goal?.text ?? '');
  let shared = 0;
  for (let at = 0; at + 2 <= name.length; at += 1) if (goal.includes(name.slice(at, at + 2))) shared += 1;
  return name.length < 2 ? 0 : shared / (name.length - 1);
}
