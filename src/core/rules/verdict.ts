import type { Field } from '../forms/model';
import type { Address } from '../sheet/address';
import type { Change } from '../plan/changes';
import type { Params, Severity, Verdict } from './rule';

type Fields = readonly (Field<unknown> | undefined)[];

/** The cells of fields, without repetition: a merged cell that serves several rows is one cell. */
export function cellsOf(fields: Fields): readonly Address[] {
  return [...new Set(fields.flatMap((field) => (field?.cell === undefined ? [] : [field.cell])))];
}

/**
 * A finding at these fields, the wrong one first. Nothing where none of them has a cell: what cannot be shown in the
 * sheet is not said. `fixes` mend it, made by `fixAt`; none where no remedy is safe and certain.
 */
export function wrongAt(
  fields: Fields,
  params: Params = {},
  severity?: Severity,
  fixes: readonly Change[] = [],
): readonly Verdict[] {
  const [first, ...rest] = cellsOf(fields);
  if (first === undefined) return [];
  const [fix, ...moreFixes] = fixes;
  return [
    {
      cells: [first, ...rest],
      params,
      ...(severity && { severity }),
      ...(fix && { fix }),
      ...(moreFixes.length > 0 && { moreFixes }),
    },
  ];
}

/** The rule lacks a fact, named like its field in the model: `funds.total.budget`. */
export function lacks(missing: string, fields: Fields = []): Verdict {
  return { missing, cells: cellsOf(fields) };
}
