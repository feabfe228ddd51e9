import { writtenNumber } from '../text/amount';
import { isBlankBox, type Box } from './region';
import { alignRow, type Token } from './alignRow';
import { placeOf, type Place } from './cellFields';
import { columnOf, type Column, type ColumnSet, type IndicatorHeader } from './indicatorHeader';
import { carryLevels, type Levels } from './levels';
import type { ColumnRole } from './lexicon/columnWords';
import type { Indicator, TextField } from './model';
import type { Reading } from './reading';

/** The parts of one row, by the columns they belong to. */
type Cells = ReadonlyMap<ColumnRole, Place>;

/** One row under an indicator header, given to its columns. */
interface PlacedRow {
  readonly row: number;
  readonly cells: Cells;
  /** Cells given by {@link alignRow}, because they did not stand under their headers. */
  readonly shifted: boolean;
}

const BLANKS_MATTER: readonly ColumnRole[] = [
  'operator',
  'direction',
  'target',
  'unit',
  'actual',
  'projected',
  'weight',
  'score',
  'reason',
  'likelihood',
];

/**
 * Reads one row of the indicator table into at most one indicator per column set. `levels` is carried from row to row
 * because forms print 一级 and 二级 once and merge them down, or leave the cells below blank.
 */
export function readIndicatorRow(
  reading: Reading,
  header: IndicatorHeader,
  row: number,
  levels: Levels[],
): Indicator[] {
  const found: Indicator[] = [];
  const several = header.sets.length > 1;
  const tokens = header.aligned ? [] : tokensOf(reading, row);
  const [first] = tokens;
  if (first && first.box.left < header.left && isBandLabel(first)) reading.claim(first.box, 'label');
  header.sets.forEach((set, index) => {
    const inPlace = several || header.aligned === true || fits(reading, set, tokens, row);
    const placed = inPlace ? byColumn(reading, set, row) : aligned(reading, set, tokens, row);
    const carried = carryLevels(reading, levels[index], placed.cells, row, placed.shifted);
    const level =
      set.level1 === undefined && set.level2 === undefined
        ? carried
        : { ...carried, level1: carried.level1 ?? set.level1, level2: carried.level2 ?? set.level2 };
    levels[index] = level;
    const indicator = indicatorOf(reading, set, placed, level, several);
    if (indicator) found.push(indicator);
  });
  return found;
}

/** Gives the cells of a shifted row to the columns they suit. */
function aligned(reading: Reading, set: ColumnSet, tokens: readonly Token[], row: number): PlacedRow {
  const rest = tokens.filter((token, index) => index > 0 || !isBandLabel(token));
  const columns = alignRow(rest, set.columns);
  const cells = new Map<ColumnRole, Place>();
  columns.forEach((column, index) => {
    const token = rest[index];
    if (column && token) cells.set(column.role, placeOf(token.box));
    // A level printed twice over says nothing more.
    else if (token?.label?.surelyLevel) reading.claim(token.box, 'label');
  });
  for (const column of set.columns) {
    const under = reading.region.at(row, column.left);
    if (!cells.has(column.role) && isBlankBox(under)) {
      cells.set(column.role, { row, column: column.left, box: under });
    }
  }
  return { row, cells, shifted: true };
}

/** Non-blank boxes of a row; merged ones count in their first row only. */
function tokensOf(reading: Reading, row: number): Token[] {
  return reading.region
    .row(row)
    .filter((box) => box.text !== '')
    .map((box) => ({ box, label: reading.label(box) }));
}

const isBandLabel = ({ box, label }: Token): boolean =>
  label?.surelyLevel !== true &&
  (label?.band === 'indicators' ||
    label?.band === 'goals' ||
    (box.bottom > box.top && label?.level1 === undefined && label?.level2 === undefined));

/** Whether the cells of the row stand under the headers they belong to. */
function fits(reading: Reading, set: ColumnSet, tokens: readonly Token[], row: number): boolean {
  const first = set.columns[0]?.left ?? 0;
  const level2 = columnOf(set, 'level2');
  return tokens.every((token) => {
    const { box, label } = token;
    const column = set.columns.find(({ left, right }) => box.left >= left && box.left <= right);
    if (!column) return box.left < first ? isBandLabel(token) : !isSpill(set, box);
    if (box.bottom > box.top || box.right > column.right) return true;
    if (column.role === 'level1')
      return (label?.level1 ?? undefined) !== undefined
        ? !standsForLevel2(reading, set, token, row)
        : isOwnLevel(box, label !== undefined);
    if (column.role === 'level2') return label?.level2 !== undefined || isOwnLevel(box, false);
    // Words where a number belongs: without merges, the row was pushed sideways.
    const wordy = column.role === 'weight' || column.role === 'score';
    if (wordy && !reading.region.merged) return writtenNumber(box.text) !== undefined || box.wording.nothing === true;
    if (column.role !== 'name') return label?.surelyLevel !== true || column.role !== 'target';
    if (label?.surelyLevel !== true || !level2) return true;
    const beside = reading.region.at(row, level2.left);
    return !isBlankBox(beside) && (reading.label(beside)?.level2 !== label.level2 || reading.region.merged);
  });
}

/** A level in the place's own words: 生产成本指标, 其他. */
function isOwnLevel(box: Box, known: boolean): boolean {
  return !known && (/指标$|目标$/.test(box.text.trim()) || box.wording.stub === true);
}

/** 成本指标 is a 一级 only where a 二级 stands beside it. */
function standsForLevel2(reading: Reading, set: ColumnSet, { label }: Token, row: number): boolean {
  const level2 = columnOf(set, 'level2');
  if (label?.level1 !== '成本指标' || !level2) return false;
  const beside = reading.label(reading.region.at(row, level2.left));
  return beside === undefined || (beside.level2 === '成本指标' && !reading.region.merged);
}

/** Behind the last column: a value pushed right. */
function isSpill(set: ColumnSet, box: Box): boolean {
  return box.left > Math.max(...set.columns.map(({ right }) => right));
}

function byColumn(reading: Reading, set: ColumnSet, row: number): PlacedRow {
  const cells = new Map<ColumnRole, Place>();
  for (const column of set.columns) {
    const place = placeIn(reading, column, row);
    if (column.role === 'aside') {
      reading.claim(place.box, 'value');
      continue;
    }
    const known = cells.get(column.role);
    // Of several reasons the first in words speaks for the row; a tick only says which of them it is.
    if (!known || isBlankBox(known.box) || (isTick(known.box) && !isBlankBox(place.box))) cells.set(column.role, place);
    else if (place.box && !isBlankBox(place.box) && !isTick(place.box)) reading.note(place.box);
    if (isTick(place.box)) reading.claim(place.box, 'value');
  }
  return { row, cells, shifted: false };
}

const isTick = (box: Box | undefined): boolean => box !== undefined && /^\s*[√✓✔☑Vv是]\s*$/.test(box.text);

/** The cell under a header; where the header is merged over several columns, the first that holds something. */
function placeIn(reading: Reading, column: Column, row: number): Place {
  for (let at = column.left; at <= column.right; at += 1) {
    const box = reading.region.at(row, at);
    if (!isBlankBox(box)) return { row, column: at, box };
  }
  return reading.place(row, column.left);
}

function indicatorOf(
  reading: Reading,
  set: ColumnSet,
  placed: PlacedRow,
  levels: Levels,
  several: boolean,
): Indicator | undefined {
  const { cells, row } = placed;
  const name = cells.get('name');
  const filled = BLANKS_MATTER.some((role) => startsIn(cells.get(role), row) && saysSomething(cells.get(role)?.box));
  const remark = cells.get('remark');
  if (remark?.box && startsIn(remark, row) && !isBlankBox(remark.box)) reading.note(remark.box);
  const nameBlank = isBlankBox(name?.box);
  if (!filled && (nameBlank || (name?.box && name.box.wording.stub))) {
    return emptyRow(reading, set, placed, levels, several);
  }
  return build(reading, set, placed, levels);
}

/** Neither blank nor the template's own words. */
const saysSomething = (box: Box | undefined): boolean =>
  box !== undefined && box.text !== '' && (box.wording.instruction ?? box.wording.stub) === undefined;

const startsIn = (place: Place | undefined, row: number): boolean =>
  place !== undefined && (place.box === undefined || place.box.top === row);

/** A row of the template in which nothing was written. */
function emptyRow(
  reading: Reading,
  set: ColumnSet,
  { cells, row }: PlacedRow,
  levels: Levels,
  several: boolean,
): Indicator | undefined {
  const name = cells.get('name');
  const stubbed = !isBlankBox(name?.box);
  if (name && stubbed && startsIn(name, row)) reading.stub(name.row, name.column);
  for (const role of BLANKS_MATTER) {
    const place = cells.get(role);
    if (place?.box && startsIn(place, row) && place.box.text !== '') reading.stub(place.row, place.column);
  }
  const printed = levels.freshLevel2 && !levels.stub && !stubbed && !(several && set.period === 'long-term');
  if (!printed) return undefined;
  if (name) reading.stub(name.row, name.column);
  return build(reading, set, { cells, row, shifted: false }, levels);
}

/** One after the other: many thousand of these are built. */
function build(reading: Reading, set: ColumnSet, { cells, row }: PlacedRow, levels: Levels): Indicator {
  const found: { -readonly [K in keyof Indicator]: Indicator[K] } = {};
  if (levels.level1) found.level1 = levels.level1;
  if (levels.level2) found.level2 = levels.level2;
  for (const { role } of set.columns) {
    const place = cells.get(role);
    if (place === undefined) continue;
    if (role === 'weight' || role === 'score') {
      // A weight merged over several indicators is the first one's; counting it again would double it.
      if (startsIn(place, row)) found[role] = reading.points(place);
    } else if (role !== 'level1' && role !== 'level2' && role !== 'remark' && role !== 'aside') {
      found[role] ??= role === 'likelihood' ? ticked(reading, set, place) : reading.text(place);
    }
  }
  if (set.period === 'long-term') found.period = set.period;
  return found;
}

/** 完成目标可能性: what is ticked is the heading over the tick. */
function ticked(reading: Reading, set: ColumnSet, place: Place): TextField {
  const field = reading.text(place);
  const heading = set.columns.find(
    ({ role, left, right }) => role === 'likelihood' && place.column >= left && place.column <= right,
  );
  return isTick(place.box) && heading ? { ...field, value: heading.heading.replace(/\s+/g, '') } : field;
}
