import type { Place } from './cellFields';
import type { ColumnSet, IndicatorHeader } from './columns';
import { carryLevels, type Levels } from './levels';
import type { ColumnRole } from './lexicon/columnWords';
import type { Indicator, TextField } from './model';
import type { Reading } from './reading';
import { type Box, isBlankBox } from './region';
import { aligned, byColumn, fits, isBandLabel, isTick, type PlacedRow, tokensOf } from './rowCells';

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
