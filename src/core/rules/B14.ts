import type { Form, NumberField, Table } from '../forms/model';
import { absolute, compare, decimal, subtract, sum } from '../text/decimal';
import { ALL } from './kinds';
import { wrongAt } from './verdict';
import type { WorkbookRule, WorkbookVerdict } from './workbookRule';

const TOLERANCE = decimal('0.01');

/** The amount in a unit row is the sum of the projects under it, where all of them can be read. */
export const B14: WorkbookRule<'B14'> = {
  code: 'B14',
  severity: 'error',
  kinds: ALL,
  basis: 'unit-row',
  *checkAll({ forms, tables }) {
    const byId = new Map(forms.map((form) => [form.id, form]));
    for (const row of tables.flatMap((table) => table.units)) {
      const projects = row.forms.flatMap((id) => byId.get(id) ?? []);
      if (projects.length === row.forms.length) yield* checkRow(row, projects);
    }
  },
};

function* checkRow(row: Table['units'][number], projects: readonly Form[]): Iterable<WorkbookVerdict> {
  const [first] = projects;
  if (!first || !row.total || row.total.value === null) return;
  const amounts = projects.map((form) => form.funds.find((fund) => fund.source === 'total')?.budget);
  const known = amounts.flatMap((amount) => (amount && amount.value !== null ? [amount] : []));
  if (known.length < projects.length) {
    yield { missing: 'funds.budget', cells: cellsOfAmounts(amounts), form: first.id };
    return;
  }
  const whole = sum(known.map((amount) => amount.value ?? decimal(0)));
  if (compare(absolute(subtract(whole, row.total.value)), TOLERANCE) <= 0) return;
  const params = { unit: row.unit.text, found: row.total.text, expected: whole, count: String(projects.length) };
  for (const verdict of wrongAt([row.total, ...known], params)) yield { ...verdict, form: first.id };
}

const cellsOfAmounts = (amounts: readonly (NumberField | undefined)[]) =>
  amounts.flatMap((amount) => amount?.cell ?? []);
