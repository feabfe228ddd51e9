import { type Column, type IndicatorHeader, leftOf } from './columns';
import { widened, withName, withPeriods, withReason } from './columnSets';
import { headerBottom, type Leaf, leavesOf } from './headerRows';
import type { Label, PeriodName } from './label';
import type { ColumnRole } from './lexicon/columnWords';
import type { Reading } from './reading';
import { type Box, isBlankBox } from './region';
import { isIndicatorHeader } from './rowSketch';

/** Roles that several columns may share, as the five reasons of a monitoring form do. */
const MANY: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['reason', 'likelihood', 'remark', 'aside']);

const NAME_TOO = /(?:内容|名称|指标)\s*(?:及|和|与|、|\/)\s*(?:指标|目标)?值/;

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
  const hasName = leaves.some(({ label, role }) => role === 'name' && label?.band === undefined);
  const sets: { columns: Column[]; period: PeriodName | undefined }[] = [{ columns: [], period: undefined }];
  const numbered = isNumberRow(reading, bottom + 1);
  const hasLevel1 = leaves.some(({ role }) => role === 'level1');
  for (const { box, label, heading, role: own, part } of leaves) {
    reading.claim(box, 'label');
    // 绩效指标 heads the 一级 where nothing else does and it does not run down the side.
    const side = box.bottom > bottom || isBlankBox(reading.region.at(bottom + 1, box.left));
    const headsLevel1 = !hasLevel1 && hasName && box.bottom <= bottom && box === leaves[0]?.box;
    const meant =
      label?.band === 'indicators' && (hasName || side || own !== 'name') ? (headsLevel1 ? 'level1' : undefined) : own;
    if (meant === undefined) continue;
    const role = label?.band === undefined && isWeakLevel(label, meant, leaves) ? 'aside' : meant;
    let set = sets[sets.length - 1];
    const column = { role, left: box.left, right: box.right, heading };
    if (set?.columns.some((other) => other.role === role)) {
      // Values of other years beside the target are of the same indicators, unless they are said to be of another period.
      const onlyValue = role === 'target' && set.period === label?.period;
      if (MANY.has(role) || !SET_ROLES.has(role) || onlyValue) {
        addAgain(set.columns, column, part);
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

/** 1, 2, 3 … under the headings: the numbers of the columns. */
export function isNumberRow(reading: Reading, row: number): boolean {
  const filled = reading.region.row(row).filter((box) => box.text !== '');
  const counts = filled.length > 2 && filled.every(({ text }, index) => text.trim() === String(index + 1));
  if (counts) for (const box of filled) reading.claim(box, 'label');
  return counts;
}

/** 指标类型 beside a real 一级指标 or 二级指标 only sorts the rows. */
function isWeakLevel(label: Label | undefined, role: ColumnRole, leaves: readonly Leaf[]): boolean {
  const said = (one: Label | undefined): boolean => /^[一二]级/.test(one?.core ?? '');
  const level = role === 'level1' || role === 'level2';
  return level && !said(label) && leaves.some((other) => said(other.label));
}

/** 1-6月 and 1-12月 under 实际完成值: what was reached by then. */
const UNTIL = /月|季度|半年|全年|年[末底终]|累计/;

/**
 * A role met twice in one set. A weight before the names is a level's, if the names have one behind them. Of the parts of
 * a year under one heading the last is the whole.
 */
function addAgain(columns: Column[], column: Column, part: boolean): void {
  const { role } = column;
  const name = columns.findIndex((other) => other.role === 'name');
  const earlier = columns.findIndex((other) => other.role === role);
  const whole = part && role === 'actual' && UNTIL.test(column.heading);
  if (MANY.has(role)) columns.push(column);
  else if (whole || (role === 'weight' && (name < 0 || earlier < name))) {
    const before = columns[earlier];
    if (before) columns[earlier] = { ...before, role: 'aside' };
    columns.push(column);
  } else columns.push({ ...column, role: 'remark' });
}
