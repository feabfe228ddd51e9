import type { Form } from '../forms/model';
import { isFilled } from '../scoring/filled';
import { ALL } from './kinds';
import { usedRows } from './levels';
import { plainField } from './sameText';
import { wrongAt } from './verdict';
import type { WorkbookRule } from './workbookRule';

const ENOUGH = 4;

/** A whole set of indicators does not stand word for word under several projects of a workbook. */
export const C09: WorkbookRule<'C09'> = {
  code: 'C09',
  severity: 'warning',
  kinds: ALL,
  basis: 'indicators-relevant',
  *checkAll({ forms }) {
    const first = new Map<string, Form>();
    for (const form of forms) {
      const rows = usedRows(form).filter((row) => isFilled(row.name));
      if (rows.length < ENOUGH) continue;
      const set = rows.map((row) => `${plainField(row.name)}=${plainField(row.target)}`);
      const key = [form.kind, ...set.sort()].join('|');
      const before = first.get(key);
      if (!before) first.set(key, form);
      else if (plainField(before.project) !== plainField(form.project)) {
        const params = { project: before.project?.text ?? before.id };
        for (const verdict of wrongAt(
          rows.map((row) => row.name),
          params,
        ))
          yield { ...verdict, form: form.id };
      }
    }
  },
};
