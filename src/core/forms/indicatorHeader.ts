import { isBlankBox, sharesColumn, type Box } from './region';
import type { ColumnRole } from './lexicon/columnWords';
import type { PeriodName } from './label';
import type { LevelField } from './model';
import type { Reading } from './reading';
import { isIndicatorHeader } from './rowSketch';
import { wordingOf } from './wording';

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

/** Roles that several columns may share, as the five reasons of a monitoring form do. */
const MANY: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['reason', 'likelihood', 'remark', 'aside']);

const NAME_TOO = /(?:内容|名称|指标)\s*(?:及|和|与|、|\/)\s*(?:指标|目标)?值/;

/** What a second row of headings may hold. */
const SUB_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'reason',
  'likelihood',
  'actual',
  'projected',
  'target',
]);

/** A second one of these begins a second set. */
const SET_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['level1', 'level2', 'name', 'target']);

/** The indicator headers of a form from top to bottom; a header is repeated where a page ends. */
export function findHeaders(reading: Reading): IndicatorHeader[] {
  const { region } = reading;
  const headers: IndicatorHeader[] = [];
  for (let row = region.area.top; row <= region.area.bottom; row += 1) {
    const boxes = region.row(row).filter((box) => reading.label(box)?.column !== undefined);
    if (boxes.length < 2) continue;
    if (!isIndicatorHeader(new Set(boxes.map((box) => reading.label(box)?.column ?? '')))) continue;
    const header = headerAt(reading, row, boxes);
    headers.push(header);
    row = header.bottom;
  }
  return headers;
}

function headerAt(reading: Reading, top: number, boxes: readonly Box[]): IndicatorHeader {
  const bottom = headerBottom(reading, top, boxes);
  const leaves = leavesOf(reading, top, bottom);
  const hasName = leaves.some(({ box, role }) => role === 'name' && reading.label(box)?.band === undefined);
  const sets: { columns: Column[]; period: PeriodName | undefined }[] = [{ columns: [], period: undefined }];
  const numbered = isNumberRow(reading, bottom + 1);
  const hasLevel1 = leaves.some(({ role }) => role === 'level1');
  for (const { box, role: own } of leaves) {
    const label = reading.label(box);
    reading.claim(box, 'label');
    // 绩效指标 heads the 一级 where nothing else does and it does not run down the side.
    const side = box.bottom > bottom || isBlankBox(reading.region.at(bottom + 1, box.left));
    const headsLevel1 = !hasLevel1 && hasName && box.bottom <= bottom && box === leaves[0]?.box;
    const meant =
      label?.band === 'indicators' && (hasName || side || own !== 'name') ? (headsLevel1 ? 'level1' : undefined) : own;
    if (meant === undefined) continue;
    const role = label?.band === undefined && isWeakLevel(reading, box, meant, leaves) ? 'aside' : meant;
    let set = sets[sets.length - 1];
    const column = { role, left: box.left, right: box.right, heading: box.text };
    if (set?.columns.some((other) => other.role === role)) {
      // Values of other years beside the target are of the same indicators, unless they are said to be of another period.
      const onlyValue = role === 'target' && set.period === label?.period;
      if (MANY.has(role) || !SET_ROLES.has(role) || onlyValue) {
        addAgain(set.columns, column);
        continue;
      }
      set = { columns: [], period: undefined };
      sets.push(set);
    }
    set?.columns.push(column);
    // 指标内容及指标值: name and value share a cell.
    if (role === 'target' && !hasName && NAME_TOO.test(box.text)) set?.columns.push({ ...column, role: 'name' });
    if (set) set.period ??= label?.period;
  }
  const found = withPeriods(
    reading,
    top,
    sets.map((set) => ({ ...set, columns: widened(reading, set.columns) })),
  ).map((set) => withReason(withName(reading, set, bottom)));
  return { top, bottom: numbered ? bottom + 1 : bottom, sets: found, left: leftOf(found) };
}

/**
 * Which columns give the reason: 说明 does on a form with actuals that asks for it nowhere else; 改进措施 beside 未完成原因
 * says what is to be done, not why.
 */
function withReason(set: ColumnSet): ColumnSet {
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
function widened(reading: Reading, columns: readonly Column[]): Column[] {
  return columns.map((column, index) => {
    const next = columns[index + 1]?.left;
    const gap = !reading.region.merged && next !== undefined && next > column.right;
    return gap ? { ...column, right: next - 1 } : column;
  });
}

/** Forms of two levels only: what stands under 二级指标 there are names, unless they are standard 二级. */
function withName(reading: Reading, set: ColumnSet, bottom: number): ColumnSet {
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

/** 1, 2, 3 … under the headings: the numbers of the columns. */
export function isNumberRow(reading: Reading, row: number): boolean {
  const filled = reading.region.row(row).filter((box) => box.text !== '');
  const counts = filled.length > 2 && filled.every(({ text }, index) => text.trim() === String(index + 1));
  if (counts) for (const box of filled) reading.claim(box, 'label');
  return counts;
}

/** The leftmost column of all sets. */
export function leftOf(sets: readonly ColumnSet[]): number {
  return Math.min(...sets.flatMap(({ columns }) => columns.map(({ left }) => left)));
}

function headerBottom(reading: Reading, top: number, boxes: readonly Box[]): number {
  // The band at the side runs down along the whole table; it is no part of the header's height.
  const heads = boxes.filter((box) => reading.label(box)?.band === undefined);
  const bottom = Math.max(top, ...heads.map((box) => box.bottom));
  // Without merges, sub-headings in the next row are told by being labels, under no level.
  const below = reading.region.row(bottom + 1).filter((box) => box.text !== '');
  const [first] = heads;
  // A heading broken over two rows by a PDF: 年度指 / 标值.
  const broken =
    below.length > 0 && below.every((box) => joinedRole(reading.region.at(top, box.left), box) !== undefined);
  if (broken && bottom === top) return bottom + 1;
  const sub = below.length > 1 && below.every((box) => reading.isLabel(box) && box.left > (first?.left ?? 0));
  const own = below.filter((box) => SUB_ROLES.has(reading.label(box)?.column ?? 'aside'));
  return sub && own.length > 1 ? bottom + 1 : bottom;
}

/** The role of a heading whose words stand in two boxes, neither of which need say it alone. */
function joinedRole(above: Box | undefined, below: Box): ColumnRole | undefined {
  if (above === undefined || above.text === '' || above.left !== below.left || above.bottom >= below.top)
    return undefined;
  if (below.wording.label?.surelyLevel) return undefined;
  return wordingOf(above.text + below.text).label?.column;
}

/** The lowest box of every column of the header, with the role of its own words or else of those above it. */
function leavesOf(reading: Reading, top: number, bottom: number): { box: Box; role: ColumnRole | undefined }[] {
  const { region } = reading;
  const leaves: { box: Box; role: ColumnRole | undefined }[] = [];
  for (let column = region.area.left; column <= region.area.right; column += 1) {
    const stack: Box[] = [];
    for (let row = bottom; row >= top; row -= 1) {
      const box = region.at(row, column);
      if (box && box.text !== '' && (box.top >= top || reachesIn(reading, box, bottom)) && !stack.includes(box))
        stack.push(box);
    }
    const [leaf = headingInBand(reading, top, column), ...above] = stack;
    if (!leaf || leaves.some(({ box }) => box === leaf)) continue;
    const over = above.length > 0 || bottom === top ? above : [headingOver(reading, top, column)];
    const role =
      joinedRole(above[0], leaf) ??
      [leaf, ...over].map((box) => reading.label(box)?.column).find((found) => found !== undefined);
    for (const box of above) reading.claim(box, 'label');
    leaves.push({ box: leaf, role });
  }
  return leaves;
}

/** A heading merged over the rows of the header and the band above it, as 偏差原因 beside a band 绩效指标. */
function reachesIn(reading: Reading, box: Box, bottom: number): boolean {
  const label = reading.label(box);
  return box.bottom === bottom && label?.column !== undefined && label.band === undefined;
}

/** The same without merges: in the row of the band 绩效指标, over a column that has no heading of its own. */
function headingInBand(reading: Reading, top: number, column: number): Box | undefined {
  const box = reading.region.at(top - 1, column);
  const label = reading.label(box);
  if (!box || box.bottom !== top - 1 || label?.column === undefined || label.band !== undefined) return undefined;
  return reading.region.row(top - 1).some((other) => reading.label(other)?.band === 'indicators') ? box : undefined;
}

/** 指标类型 beside a real 一级指标 or 二级指标 only sorts the rows. */
function isWeakLevel(reading: Reading, box: Box, role: ColumnRole, leaves: readonly { readonly box: Box }[]): boolean {
  const said = (one: Box): boolean => /^[一二]级/.test(reading.label(one)?.core ?? '');
  const level = role === 'level1' || role === 'level2';
  return level && !said(box) && leaves.some(({ box: other }) => other !== box && said(other));
}

/** A role met twice in one set. A weight before the names is a level's, if the names have one behind them. */
function addAgain(columns: Column[], column: Column): void {
  const { role } = column;
  const name = columns.findIndex((other) => other.role === 'name');
  const earlier = columns.findIndex((other) => other.role === role);
  if (MANY.has(role)) columns.push(column);
  else if (role === 'weight' && (name < 0 || earlier < name)) {
    const before = columns[earlier];
    if (before) columns[earlier] = { ...before, role: 'aside' };
    columns.push(column);
  } else columns.push({ ...column, role: 'remark' });
}

/** Over a sub-heading without merges: the heading to its left in the first row. */
function headingOver(reading: Reading, top: number, column: number): Box | undefined {
  for (let left = column; left >= reading.region.area.left; left -= 1) {
    const box = reading.region.at(top, left);
    if (box && box.text !== '') return box;
  }
  return undefined;
}

/** Where the header itself does not say which set is 长期, the goals above it do, else the first one is. */
function withPeriods(
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
