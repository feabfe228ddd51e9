import type { Form } from '../forms/model';
import { isFilled, isUntouched } from '../scoring/filled';
import { ALL } from './kinds';
import type { Rule } from './rule';
import { wrongAt } from './verdict';

const FIELDS = ['project', 'department', 'unit'] as const;

/**
 * 项目名称, 主管部门 and 实施单位 are filled wherever the form prints their label. A form nobody has touched is told
 * once, at its first field, instead of at every blank cell.
 */
export const A01: Rule<'A01'> = {
  code: 'A01',
  severity: 'error',
  kinds: ALL,
  basis: 'columns-filled',
  *check(form) {
    if (isUntouched(form)) {
      yield* wrongAt([firstField(form)], { case: 'untouched' }, 'info');
      return;
    }
    for (const name of FIELDS) {
      const field = form[name];
      if (!field || isFilled(field)) continue;
      yield* wrongAt([field], { field: name }, name === 'unit' ? 'info' : 'error');
    }
  },
};

const firstField = (form: Form) =>
  form.project ?? form.department ?? form.unit ?? { cell: form.id, value: null, text: '' };
