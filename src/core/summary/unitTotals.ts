import type { Grade } from '../scoring/scoreCard';
import { decimal, divide, round, sum, type Decimal } from '../text/decimal';
import type { Counts, SummaryLine } from './summaryLine';

export const GRADES: readonly Grade[] = ['优', '良', '中', '差'];

/** The forms of one unit together. */
export interface UnitTotal {
  /** '' for forms that name no unit. */
  readonly unit: string;
  readonly lines: readonly SummaryLine[];
  /** Different projects among the forms. */
  readonly projects: number;
  readonly counts: Counts;
  /** Mean of the totals that are complete, to two places; absent where none is. */
  readonly mean?: Decimal;
  readonly scored: number;
  readonly pending: number;
  readonly grades: Readonly<Record<Grade, number>>;
}

/**
 * Forms by unit, in the order in which the units first appear.
 *
 * @example unitTotals(summaryLines(report)).map(({ unit, counts }) => [unit, counts.error])
 */
export function unitTotals(lines: readonly SummaryLine[]): readonly UnitTotal[] {
  const units = new Map<string, SummaryLine[]>();
  for (const line of lines) {
    const before = units.get(line.unit);
    if (before) before.push(line);
    else units.set(line.unit, [line]);
  }
  return [...units].map(([unit, own]) => totalOf(unit, own));
}

/** What needs attention first: most errors, then most warnings, then the lowest mean. */
export function worstFirst(totals: readonly UnitTotal[]): readonly UnitTotal[] {
  return [...totals].sort(
    (a, b) =>
      b.counts.error - a.counts.error ||
      b.counts.warning - a.counts.warning ||
      Number(a.mean ?? Infinity) - Number(b.mean ?? Infinity) ||
      0,
  );
}

export function totalOf(unit: string, lines: readonly SummaryLine[]): UnitTotal {
  const totals = lines.flatMap(({ score, pending }) => (score === undefined || pending ? [] : [score]));
  const count = (severity: keyof Counts): number => lines.reduce((all, line) => all + line.counts[severity], 0);
  const graded = (grade: Grade): number => lines.filter((line) => line.grade === grade).length;
  const named = lines.filter(({ project }) => project !== '');
  return {
    unit,
    lines,
    projects: new Set(named.map(({ project }) => project)).size + lines.length - named.length,
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    ...(totals.length > 0 && { mean: round(divide(sum(totals), decimal(totals.length)), 2) }),
    scored: totals.length,
    pending: lines.filter(({ pending }) => pending).length,
    grades: { 优: graded('优'), 良: graded('良'), 中: graded('中'), 差: graded('差') },
  };
}
