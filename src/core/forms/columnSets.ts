import { type Column, columnOf, type ColumnSet } from './columns';
import type { PeriodName } from './label';
import type { ColumnRole } from './lexicon/columnWords';
import type { Reading } from './reading';
import { sharesColumn } from './region';

/** Where the header itself does not say which set is 长期, the goals above it do, else the first one is. */
export function withPeriods(
  reading: Reading,
  top: number,
  sets: readonly { columns: Column[]; period: PeriodName | undefined }[],
): ColumnSet[] {
  const real = sets.filter(({ columns }) => columns.some(({ role }) => role === 'name' || role === 'target'));
  if (real.length < 2) return sets.filter(({ columns }) => columns.length > 0).slice(0, Math.max(1, real.length));
  const level1 = real[0]?.columns.find(({ role }) => role === 'level1');
  return real.map(({ columns, period }, index) => ({
    columns: columns.some(({ role }) => role === 'level1') || !level1 ? columns : [level1, ...columns],
    period: period ?? periodAbove(reading, top, columns) ?? (index === 0 && real.length === 2 ? 'long-term' : 'annual'),
  }));
}

function periodAbove(reading: Reading, top: number, columns: readonly Column[]): PeriodName | undefined {
  const [first] = columns.filter(({ role }) => role === 'name');
  if (!first) return undefined;
  for (let row = top - 1; row >= reading.region.area.top; row -= 1) {
    for (const box of reading.region.row(row)) {
      const label = reading.label(box);
      const own = columns.some((column) => sharesColumn(column, box));
      const narrow = box.right - box.left < reading.region.area.right - reading.region.area.left;
      if (own && narrow && (label?.field === 'goalLongTerm' || label?.field === 'goal') && box.left >= first.left - 3) {
        return label.field === 'goalLongTerm' ? 'long-term' : 'annual';
      }
    }
  }
  return undefined;
}

/**
 * Which columns give the reason: 说明 does on a form with actuals that asks for it nowhere else; 改进措施 beside 未完成原因
 * says what is to be done, not why.
 */
export function withReason(set: ColumnSet): ColumnSet {
  const { columns } = set;
  const reasons = columns.filter(({ role }) => role === 'reason');
  const evaluated = columns.some(({ role }) => role === 'actual' || role === 'score');
  const explains = ({ role, heading }: Column): boolean =>
    role === 'remark' && /^(?:情况|其他|补充)?说明$/.test(heading.replace(/\s+/g, ''));
  const measures = ({ role, heading }: Column): boolean => role === 'reason' && !/因|偏|差|未|保障/.test(heading);
  const change: [(column: Column) => boolean, ColumnRole] | undefined =
    reasons.length === 0 && evaluated
      ? [explains, 'reason']
      : reasons.length > 1 && !reasons.every(measures)
        ? [measures, 'remark']
        : undefined;
  if (!change) return set;
  const [changes, role] = change;
  return { ...set, columns: columns.map((column) => (changes(column) ? { ...column, role } : column)) };
}

/** Without merges a heading also stands over the columns up to the next one, which have none of their own. */
export function widened(reading: Reading, columns: readonly Column[]): Column[] {
  return columns.map((column, index) => {
    const next = columns[index + 1]?.left;
    const gap = !reading.region.merged && next !== undefined && next > column.right;
    return gap ? { ...column, right: next - 1 } : column;
  });
}

/** Forms of two levels only: what stands under 二级指标 there are names, unless they are standard 二级. */
export function withName(reading: Reading, set: ColumnSet, bottom: number): ColumnSet {
  const level2 = columnOf(set, 'level2');
  if (!level2 || columnOf(set, 'name')) return set;
  const { region } = reading;
  let names = 0;
  let standard = 0;
  for (let row = bottom + 1; row <= Math.min(region.area.bottom, bottom + 30); row += 1) {
    const box = region.at(row, level2.left);
    if (box === undefined || box.text === '' || box.top !== row) continue;
    if (box.wording.label?.level2 === undefined) names += 1;
    else standard += 1;
  }
  if (standard >= names) return set;
  return { ...set, columns: set.columns.map((column) => (column === level2 ? { ...column, role: 'name' } : column)) };
}
