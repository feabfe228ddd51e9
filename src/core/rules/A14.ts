import type { Form } from '../forms/model';
import { isFilled } from '../scoring/filled';
import { ALL } from './kinds';
import { plainText } from './sameText';
import { wrongAt } from './verdict';
import type { WorkbookRule } from './workbookRule';

/** A project of a unit has one form of a kind and year in the workbook. Different codes are different projects. */
export const A14: WorkbookRule<'A14'> = {
  code: 'A14',
  severity: 'warning',
  kinds: ALL,
  basis: 'one-form-per-project',
  *checkAll({ forms }) {
    const first = new Map<string, Form>();
    for (const form of forms) {
      if (!isFilled(form.project)) continue;
      const owner = form.unit ?? form.department;
      const key = [form.kind, form.year?.value, owner?.text, form.project?.text, form.code?.text]
        .map((part) => plainText(String(part ?? '')))
        .join('|');
      const before = first.get(key);
      if (!before) {
        first.set(key, form);
        continue;
      }
      for (const verdict of wrongAt([form.project, before.project], {
        project: form.project?.text ?? '',
        other: before.id,
      })) {
        yield { ...verdict, form: form.id };
      }
    }
  },
};
