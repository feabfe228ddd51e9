import type { Form, TextField } from '../forms/model';

/** A text on the form and what kind of place it stands in. */
export interface PlacedText {
  readonly field: TextField;
  readonly place: 'identity' | 'goal' | 'name' | 'target' | 'actual' | 'reason' | 'note';
}

/** Several rules read all texts; forms never change, so they are gathered once. */
const gathered = new WeakMap<Form, readonly PlacedText[]>();

/** Every text somebody typed into the form, each cell once. */
export function textFields(form: Form): readonly PlacedText[] {
  const known = gathered.get(form) ?? gather(form);
  gathered.set(form, known);
  return known;
}

function gather(form: Form): readonly PlacedText[] {
  const { project, department, unit, goal, goalActual, extra } = form;
  const placed: { field: TextField | undefined; place: PlacedText['place'] }[] = [
    ...[project, department, unit].map((field) => ({ field, place: 'identity' as const })),
    ...[goal, goalActual, extra.goalLongTerm].map((field) => ({ field, place: 'goal' as const })),
    ...[extra.overview, extra.conclusion, extra.problems, extra.measures].map((field) => ({
      field,
      place: 'note' as const,
    })),
    ...form.funds.map((fund) => ({ field: fund.reason, place: 'reason' as const })),
    ...form.indicators.flatMap((row) => [
      { field: row.name, place: 'name' as const },
      { field: row.target, place: 'target' as const },
      { field: row.actual, place: 'actual' as const },
      { field: row.reason, place: 'reason' as const },
    ]),
  ];
  const seen = new Set<string>();
  return placed.flatMap(({ field, place }) => {
    if (field?.cell === undefined || seen.has(field.cell)) return [];
    seen.add(field.cell);
    return [{ field, place }];
  });
}
