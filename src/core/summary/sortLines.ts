import { compare, type Decimal } from '../text/decimal';
import type { SummaryLine } from './summaryLine';
import { GRADES } from './unitTotals';

export type Column = 'order' | 'project' | 'unit' | 'file' | 'error' | 'warning' | 'info' | 'score' | 'grade' | 'rate';

/**
 * Sorted so that what needs attention comes first (most errors, lowest score), or the other way round; lines that are
 * equal stay in the order they came in, and those without a score or rate always come last.
 *
 * @example sortLines(lines, 'score') // the worst score first
 */
export function sortLines(lines: readonly SummaryLine[], by: Column, reversed = false): readonly SummaryLine[] {
  if (by === 'order') return reversed ? [...lines].reverse() : lines;
  const way = reversed ? -1 : 1;
  return [...lines].sort((a, b) => {
    const lacking = Number(lacks(a, by)) - Number(lacks(b, by));
    return lacking !== 0 ? lacking : way * order(a, b, by);
  });
}

function lacks(line: SummaryLine, by: Column): boolean {
  switch (by) {
    case 'score':
      return line.score === undefined;
    case 'grade':
      return line.grade === undefined;
    case 'rate':
      return line.rate === undefined;
    case 'project':
      return line.project === '';
    case 'unit':
      return line.unit === '';
    case 'order':
    case 'file':
    case 'error':
    case 'warning':
    case 'info':
      return false;
  }
}

function order(a: SummaryLine, b: SummaryLine, by: Exclude<Column, 'order'>): number {
  switch (by) {
    case 'project':
    case 'unit':
    case 'file':
      return COLLATOR.compare(a[by], b[by]);
    case 'error':
      return b.counts.error - a.counts.error || b.counts.warning - a.counts.warning || byScore(a.score, b.score);
    case 'warning':
      return b.counts.warning - a.counts.warning || b.counts.error - a.counts.error;
    case 'info':
      return b.counts.info - a.counts.info || b.counts.error - a.counts.error;
    case 'score':
      return byScore(a.score, b.score);
    case 'grade':
      return rank(b) - rank(a) || byScore(a.score, b.score);
    case 'rate':
      return byScore(a.rate, b.rate);
  }
}

const rank = ({ grade }: SummaryLine): number => (grade === undefined ? -1 : GRADES.indexOf(grade));

/** 拼音 order, numbers by their size: 项目2 before 项目10. */
const COLLATOR = new Intl.Collator('zh-CN', { numeric: true });

const byScore = (a: Decimal | undefined, b: Decimal | undefined): number =>
  a === undefined || b === undefined ? 0 : compare(a, b);
