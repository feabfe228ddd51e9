import { isBlankBox, type Box } from './region';
import type { Column, ColumnSet } from './columns';
import { isNumberRow } from './indicatorHeader';
import { levelField } from './levels';
import type { FieldRole } from './lexicon/fieldWords';
import type { FundColumn } from './lexicon/fundWords';
import type { FundSource, LevelField, TextField } from './model';
import type { Reading } from './reading';

/** A column of a table that belongs to the project, not to an indicator. */
export interface FieldColumn {
  readonly role: FieldRole;
  readonly left: number;
  readonly right: number;
}

export interface FundTableColumn {
  readonly source: FundSource;
  readonly column: FundColumn;
  readonly label: TextField;
  readonly left: number;
  readonly right: number;
}

/** An indicator that is itself a column: its name heads it, its values stand in the rows. */
export interface IndicatorColumn {
  readonly level1: LevelField | undefined;
  readonly level2: LevelField | undefined;
  readonly name: TextField | undefined;
  readonly left: number;
}

/** Columns of one indicator group, with the 一级 printed over them where it is. */
export interface GroupSet extends ColumnSet {
  readonly level1: LevelField | undefined;
  readonly level2: LevelField | undefined;
}

export interface TableHeader {
  readonly top: number;
  readonly bottom: number;
  readonly fields: readonly FieldColumn[];
  readonly funds: readonly FundTableColumn[];
  readonly groups: readonly GroupSet[];
  readonly indicators: readonly IndicatorColumn[];
}

const IDENTITY: ReadonlySet<FieldRole> = new Set<FieldRole>([
  'project',
  'code',
  'department',
  'unit',
  'departmentOrUnit',
]);

/** Reads the header of a table from its first row on, however many rows it takes. */
export function readTableHeader(reading: Reading, top: number): TableHeader {
  const bottom = headerBottom(reading, top);
  const fields: FieldColumn[] = [];
  const funds: FundTableColumn[] = [];
  const indicators: IndicatorColumn[] = [];
  const groups: {
    columns: Column[];
    over: readonly Box[];
    level1: LevelField | undefined;
    level2: LevelField | undefined;
  }[] = [];
  let seen: Box | undefined;
  for (let at = reading.region.area.left; at <= reading.region.area.right; at += 1) {
    const path = pathOf(reading, top, bottom, at);
    const leaf = path[path.length - 1];
    if (!leaf || leaf === seen) continue;
    seen = leaf;
    for (const box of path) reading.claim(box, 'label');
    const label = reading.label(leaf);
    const over = path.slice(0, -1);
    const level1 = levelOver(reading, path, 'level1');
    const level2 = levelOver(reading, path, 'level2');
    const place = { left: Math.max(leaf.left, at), right: Math.max(leaf.right, at) };
    const started = groups.length > 0;
    const fund = fundOf(reading, path);
    // Whatever stands under a 二级 is an indicator's name, even 完成时间.
    const named = level2 !== undefined && label?.column === undefined && leaf.top > (path[0]?.bottom ?? top);
    if (
      label?.field !== undefined &&
      !named &&
      (IDENTITY.has(label.field) || (label.column === undefined && !started) || (label.column !== 'remark' && !started))
    ) {
      fields.push({ role: label.field === 'departmentOrUnit' ? 'unit' : label.field, ...place });
    } else if (fund && !named && !(started && label?.column !== undefined)) {
      funds.push({ ...fund, label: reading.labelField(leaf), ...place });
    } else if (label?.column !== undefined && label.band === undefined) {
      let group = groups[groups.length - 1];
      const column = { role: label.column, heading: leaf.text, ...place };
      const repeats = group?.columns.some(({ role }) => role === column.role) ?? true;
      if (!group || repeats || (level1 !== undefined && group.level1?.cell !== level1.cell)) {
        group = { columns: [], over, level1, level2 };
        groups.push(group);
      }
      group.columns.push(column);
    } else if (label === undefined && !named && isWhole(leaf, top, bottom)) {
      // A heading nobody knows: kept as a remark, so that no column is dropped in silence.
      const group = groups[groups.length - 1];
      if (group) group.columns.push({ role: 'remark', heading: leaf.text, ...place });
      else fields.push({ role: 'further', ...place });
    } else if ((level1 ?? level2) && !(leaf.bottom < bottom && (leaf.right > leaf.left || leaf.left !== at))) {
      const isLevel = label?.level1 !== undefined || label?.level2 !== undefined;
      indicators.push({ level1, level2, name: isLevel ? undefined : reading.labelField(leaf), left: place.left });
    }
  }
  withoutValue(groups);
  return {
    top,
    bottom: isNumberRow(reading, bottom + 1) ? bottom + 1 : bottom,
    fields,
    funds,
    groups: groups.map(({ columns, level1, level2 }) => ({ columns, level1, level2, period: undefined })),
    indicators,
  };
}

/** 指标内容 behind 三级指标 explains it: a group that has no value of its own belongs to the one before it. */
function withoutValue(groups: { columns: Column[]; level1: LevelField | undefined }[]): void {
  for (let index = groups.length - 1; index > 0; index -= 1) {
    const [before, group] = [groups[index - 1], groups[index]];
    const valued = ({ role }: Column): boolean => role === 'target' || role === 'actual';
    const named = ({ role }: Column): boolean => role === 'name' || role === 'level2';
    if (!before || !group || group.level1?.cell !== before.level1?.cell) continue;
    if (group.columns.some(valued) && group.columns.some(named)) continue;
    const known = new Set(before.columns.map(({ role }) => role));
    before.columns.push(
      ...group.columns.map((column) => (known.has(column.role) ? { ...column, role: 'remark' as const } : column)),
    );
    groups.splice(index, 1);
  }
}

/** A heading of the header's full height. */
const isWhole = (box: Box, top: number, bottom: number): boolean => box.top === top && box.bottom === bottom;

/** Header rows are those the first row's boxes reach down to, and rows of nothing but labels below them. */
function headerBottom(reading: Reading, top: number): number {
  const { region } = reading;
  let bottom = Math.max(top, ...region.row(top).map((box) => box.bottom));
  const identity = region.row(top).find((box) => IDENTITY.has(reading.label(box)?.field ?? 'further'));
  for (let row = bottom + 1; row <= Math.min(region.area.bottom, top + 4); row += 1) {
    const filled = region.row(row).filter((box) => !isBlankBox(box));
    const underIdentity = identity !== undefined && !isBlankBox(region.at(row, identity.left));
    if (filled.length === 0 || underIdentity) break;
    const labels = filled.every((box) => reading.isLabel(box));
    const names = !labels && isLevelRow(reading, row - 1);
    if (!labels && !names) break;
    bottom = row;
  }
  return bottom;
}

const isLevelRow = (reading: Reading, row: number): boolean => {
  const filled = reading.region.row(row).filter((box) => !isBlankBox(box));
  return filled.length > 0 && filled.some((box) => reading.label(box)?.level2 !== undefined);
};

/** The header boxes over a column from top to bottom; over an unmerged blank, the one to its left reaches here. */
function pathOf(reading: Reading, top: number, bottom: number, column: number): Box[] {
  const { region } = reading;
  const path: Box[] = [];
  for (let row = top; row <= bottom; row += 1) {
    let box = region.at(row, column);
    if (isBlankBox(box) && row < bottom) box = reachingFrom(reading, row, column, bottom);
    if (box && !isBlankBox(box) && box.top >= top && !path.includes(box)) path.push(box);
  }
  return path;
}

function reachingFrom(reading: Reading, row: number, column: number, bottom: number): Box | undefined {
  // Only where something stands lower in this very column does the heading to the left span it.
  let below = false;
  for (let next = row + 1; next <= bottom; next += 1) below ||= !isBlankBox(reading.region.at(next, column));
  if (!below) return undefined;
  for (let left = column - 1; left >= reading.region.area.left; left -= 1) {
    const box = reading.region.at(row, left);
    if (box && !isBlankBox(box)) return box.bottom === row && spans(reading, box) ? box : undefined;
  }
  return undefined;
}

/** Headings that have others under them. */
function spans(reading: Reading, box: Box): boolean {
  const label = reading.label(box);
  return (
    label?.band !== undefined ||
    label?.level1 !== undefined ||
    label?.level2 !== undefined ||
    label?.fundColumn !== undefined
  );
}

function levelOver(reading: Reading, path: readonly Box[], level: 'level1' | 'level2'): LevelField | undefined {
  const box = path.find((one) => {
    const label = reading.label(one);
    return (
      label?.surelyLevel === true &&
      (level === 'level1'
        ? label.level1 !== undefined && isFirst(reading, path, one)
        : label.level2 !== undefined && !isFirst(reading, path, one))
    );
  });
  return box && levelField(reading, box, level);
}

/** Of two level labels over one column the upper is the 一级; one alone is what its words say. */
function isFirst(reading: Reading, path: readonly Box[], box: Box): boolean {
  const levels = path.filter((one) => reading.label(one)?.surelyLevel === true);
  const label = reading.label(box);
  return levels.length > 1 ? levels[0] === box : label?.level1 !== undefined;
}

/** Source and column of an amount, from the heading and those over it: 财政拨款 under 预算数. */
function fundOf(reading: Reading, path: readonly Box[]): { source: FundSource; column: FundColumn } | undefined {
  const labels = path.map((box) => reading.label(box));
  const source = labels.map((label) => label?.source).find((found) => found !== undefined);
  const column = labels
    .map((label) => (label?.band === undefined || label.source !== undefined ? label?.fundColumn : undefined))
    .find((found) => found !== undefined);
  const leaf = labels[labels.length - 1];
  if (leaf?.source === undefined && leaf?.fundColumn === undefined) return undefined;
  return { source: source ?? 'total', column: column ?? 'budget' };
}
