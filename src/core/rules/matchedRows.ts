import type { Indicator } from '../forms/model';
import { isFilled } from '../scoring/filled';
import { level1Of, level2Of, usedRows } from './levels';
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

const sameLevels = (one: Indicator, other: Indicator): boolean =>
  level1Of(one) === level1Of(other) && level2Of(one) === level2Of(other);
const sameTarget = (one: Indicator, other: Indicator): boolean => plainField(one.target) === plainField(other.target);

/** What tells rows of one name apart, the surest first: a plan may have the same task under 数量, 时效 and 满意度. */
const LIKENESS: readonly ((one: Indicator, other: Indicator) => boolean)[] = [
  (one, other) => sameLevels(one, other) && sameTarget(one, other),
  sameTarget,
  sameLevels,
  (one, other) => level2Of(one) === level2Of(other),
  () => true,
];

/** Matches rows by name, those of one name by what else they have in common. */
export function matchedRows({ declared, evaluated }: Pair): Matched {
  const named = usedRows(declared).filter((row) => isFilled(row.name));
  const open = new Set(usedRows(evaluated).filter((row) => isFilled(row.name)));
  const matches = new Map<Indicator, Indicator>();
  for (const alike of LIKENESS) {
    for (const row of named) {
      if (matches.has(row)) continue;
      const match = [...open].find((other) => nameOf(other) === nameOf(row) && alike(row, other));
      if (!match) continue;
      open.delete(match);
      matches.set(row, match);
    }
  }
  return {
    both: named.flatMap((row) => {
      const match = matches.get(row);
      return match ? [{ declared: row, evaluated: match }] : [];
    }),
    dropped: named.filter((row) => !matches.has(row)),
    added: [...open],
  };
}

const nameOf = (row: Indicator): string => plainField(row.name);
