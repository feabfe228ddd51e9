import type { PeriodName } from './label';
import type { ColumnRole } from './lexicon/columnWords';
import type { LevelField } from './model';

/** A column of the indicator table; more than one sheet column wide where its header is merged. */
export interface Column {
  readonly role: ColumnRole;
  readonly left: number;
  readonly right: number;
  /** Words of the header. */
  readonly heading: string;
}

/** Columns that describe the same indicators; 长期 and 年度 beside one another are two sets. */
export interface ColumnSet {
  readonly columns: readonly Column[];
  readonly period: PeriodName | undefined;
  /** Levels printed over the columns instead of in columns of their own. */
  readonly level1?: LevelField | undefined;
  readonly level2?: LevelField | undefined;
}

export interface IndicatorHeader {
  readonly top: number;
  readonly bottom: number;
  readonly sets: readonly ColumnSet[];
  /** Its leftmost column; what stands left of it is the band at the side. */
  readonly left: number;
  /** The cells surely stand under their headers, as in tables. */
  readonly aligned?: true;
}

export const columnOf = (set: ColumnSet, role: ColumnRole): Column | undefined =>
  set.columns.find((column) => column.role === role);

/** The leftmost column of all sets. */
export function leftOf(sets: readonly ColumnSet[]): number {
  return Math.min(...sets.flatMap(({ columns }) => columns.map(({ left }) => left)));
}
