import type { Form } from '../forms/model';
import { isFilled } from '../scoring/filled';
import { ALL } from './kinds';
import { plainText } from './sameText';
import { wrongAt } from './verdict';
import type { WorkbookRule } from './workbookRule';

/** One code has one project name throughout the workbook. */
export const A10: WorkbookRule<'A10'> = {
  code: 'A10',
  severity: 'warning',
  kinds: ALL,
  basis: 'same-identity',
  *checkAll({ forms }) {
    const first = new Map<string, Form>();
    for (const form of forms) {
      if (!isFilled(form.code) || !isFilled(form.project)) continue;
      const code = plainText(form.code?.text ?? '');
      const before = first.get(code);
      if (!before) {
        first.set(code, form);
        continue;
      }
      const [name, other] = [form.project?.value ?? '', before.project?.value ?? ''];
      if (plainText(name) === plainText(other)) continue;
      const params = { code: form.code?.text ?? '', found: name, expected: other };
      for (const verdict of wrongAt([form.project, before.project], params)) yield { ...verdict, form: form.id };
    }
  },
};
