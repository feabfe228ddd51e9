import type { Field } from '../forms/model';

/** Rows in which a column is blank, and whether nobody has begun to fill that column. */
export interface ColumnGap<Row> {
  readonly blank: readonly Row[];
  /** All rows of two or more are blank: one thing to say, and no mistake of any single row. */
  readonly whole: boolean;
}

/**
 * Looks down one column over the rows that ought to have it. Rows without that label are left out.
 *
 * @example columnGap(usedIndicators(form), (row) => row.target, isFilled)
 */
export function columnGap<Row>(
  rows: readonly Row[],
  pick: (row: Row) => Field<string | number> | undefined,
  isFilled: (field: Field<string | number>) => boolean,
): ColumnGap<Row> {
  const labelled = rows.filter((row) => pick(row) !== undefined);
  const blank = labelled.filter((row) => {
    const field = pick(row);
    return field !== undefined && !isFilled(field);
  });
  return { blank, whole: blank.length > 1 && blank.length === labelled.length };
}
