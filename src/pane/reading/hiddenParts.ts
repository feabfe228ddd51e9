import type { Sheet } from '../../core/sheet/sheet';

/** How much of a sheet is hidden. */
export interface HiddenParts {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

/** The visible sheets with hidden rows or columns: they are read like all others, and the user should know. */
export function hiddenParts(sheets: readonly Sheet[]): readonly HiddenParts[] {
  return sheets.flatMap(({ name, hidden, hiddenRows = [], hiddenColumns = [] }) =>
    hidden !== true && hiddenRows.length + hiddenColumns.length > 0
      ? [{ sheet: name, rows: hiddenRows.length, columns: hiddenColumns.length }]
      : [],
  );
}
