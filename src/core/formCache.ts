import type { Form } from './forms/model';
import type { Policy } from './policies/policy';
import type { Address } from './sheet/address';
import { parseAreaAddress } from './sheet/address';
import type { Cell, Sheet } from './sheet/sheet';

/**
 * Results kept by form and by all that they depend on, so that a recheck after an edit works on the edited form only.
 * One entry per form; a form that is gone leaves its entry until the place is used again.
 */
export class FormCache<Result> {
  readonly #kept = new Map<Address, { readonly key: string; readonly result: Result }>();

  /** The kept result, or a fresh one where anything it depends on has changed. */
  recall(form: Form, key: string, fresh: () => Result): Result {
    const kept = this.#kept.get(form.id);
    if (kept?.key === key) return kept.result;
    const result = fresh();
    this.#kept.set(form.id, { key, result });
    return result;
  }
}

/**
 * All that a form's result depends on: its policy, what it inherits from around it (the unit above stacked forms, the
 * year of the file name, levels and names that head the columns of a table) and the content of every cell in its range.
 */
export function dependencies(form: Form, policy: Policy, sheet: Sheet | undefined): string {
  const inherited = [form.year, form.moneyUnit, form.project, form.code, form.department, form.unit, form.goal];
  return [
    form.kind,
    JSON.stringify(policy),
    ...inherited.map((field) => field?.text ?? ''),
    ...form.indicators.map(({ level1, level2, name }) =>
      [level1?.text ?? '', level2?.text ?? '', name?.text ?? ''].join('\u0002'),
    ),
    contentOf(form, sheet),
  ].join('\u0001');
}

function contentOf(form: Form, sheet: Sheet | undefined): string {
  const area = parseAreaAddress(form.range);
  if (!sheet || !area) return '';
  const parts: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.rows[row]?.[column];
      parts.push(cell ? contentOfCell(cell) : '');
    }
  }
  return parts.join('\u0000');
}

/** With its type: 10 and the text 10 look the same and are not. */
const contentOfCell = ({ text, value, formula = '', format = '' }: Cell): string =>
  [text, typeof value, String(value), formula, format].join('\u0002');
