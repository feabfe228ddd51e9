import type { Indicator } from '../forms/model';
import { isFilled } from '../scoring/filled';
import { level2Of, usedRows } from './levels';
import type { Pair } from './pairs';
import { plainField } from './sameText';

/** Indicators of both forms of a project by their names. */
export interface Matched {
  readonly both: readonly { readonly declared: Indicator; readonly evaluated: Indicator }[];
  /** Declared and not evaluated. */
  readonly dropped: readonly Indicator[];
  /** Evaluated and never declared. */
  readonly added: readonly Indicator[];
}

/** Matches by 二级 and name first, then by name alone. */
export function matchedRows({ declared, evaluated }: Pair): Matched {
  const rest = usedRows(evaluated).filter((row) => isFilled(row.name));
  const open = new Set(rest);
  const both: { declared: Indicator; evaluated: Indicator }[] = [];
  const dropped: Indicator[] = [];
  for (const row of usedRows(declared).filter((one) => isFilled(one.name))) {
    const same = rest.filter((other) => open.has(other) && nameOf(other) === nameOf(row));
    const match = same.find((other) => level2Of(other) === level2Of(row)) ?? same[0];
    if (match) {
      open.delete(match);
      both.push({ declared: row, evaluated: match });
    } else dropped.push(row);
  }
  return { both, dropped, added: [...open] };
}

const nameOf = (row: Indicator): string => plainField(row.name);
