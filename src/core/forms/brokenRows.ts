import { placeOf } from './cellFields';
import { type Column, columnOf, type ColumnSet, type IndicatorHeader } from './columns';
import type { Indicator, LevelField, TextField } from './model';
import type { Reading } from './reading';
import { type Box, isBlankBox } from './region';
import { wordingOf } from './wording';

/**
 * A row that only goes on with words of the one above it, as text broken over two rows in Word or by a PDF leaves it:
 * the rest of a name beside cells that reach down from above, or with nothing beside it at all. Adds the words to the
 * last indicator.
 *
 * @returns false where the row is an indicator of its own
 */
export function continuesRow(
  reading: Reading,
  { sets: [set, other] }: IndicatorHeader,
  row: number,
  indicators: Indicator[],
): boolean {
  const last = indicators[indicators.length - 1];
  const above = set && firstRowOf(reading, set, row - 1);
  if (!set || other || !last?.name?.cell || above === undefined) return false;
  if (last.name.cell !== reading.addressAt(above.top, above.left)) return false;
  const filled = reading.region.row(row).filter((box) => !isBlankBox(box));
  const parts = filled.map((box) => ({ box, column: columnAt(set, box) }));
  const whole = parts.every(
    ({ box, column }) => column && box.right <= column.right && adds(reading, set, box, column),
  );
  if (!whole || !parts.some(({ column }) => column?.role === 'name' || column?.role === 'reason')) return false;
  if (!valuesReachDown(reading, set, row) && !isLoneRest(reading, set, row, last)) return false;
  let joined: Indicator = last;
  for (const { box, column } of parts) if (column) joined = withMore(reading, joined, column, box);
  indicators[indicators.length - 1] = joined;
  return true;
}

/** The name that stands in, or reaches down into, a row. */
function firstRowOf(reading: Reading, set: ColumnSet, row: number): Box | undefined {
  const name = columnOf(set, 'name');
  const box = name && reading.region.at(row, name.left);
  return isBlankBox(box) ? undefined : box;
}

const columnAt = (set: ColumnSet, box: Box): Column | undefined =>
  set.columns.find(({ left, right }) => box.left >= left && box.left <= right);

/** Words of a name or a reason, or the rest of a level whose beginning stands above it. */
function adds(reading: Reading, set: ColumnSet, box: Box, { role }: Column): boolean {
  if (role === 'name') return reading.label(box)?.surelyLevel !== true && box.wording.stub !== true;
  return role === 'reason' || (role === 'level2' && joinedLevel2(reading, box) !== undefined);
}

function joinedLevel2(reading: Reading, box: Box): string | undefined {
  const above = reading.region.at(box.top - 1, box.left);
  if (isBlankBox(above) || above?.right !== box.right) return undefined;
  return wordingOf(`${above.text}${box.text}`).label?.level2;
}

/** Value and result of the row above are merged down into this one. */
function valuesReachDown(reading: Reading, set: ColumnSet, row: number): boolean {
  const values = set.columns.filter(({ role }) => role === 'target' || role === 'actual' || role === 'weight');
  return (
    values.length > 0 &&
    values.every(({ left }) => {
      const box = reading.region.at(row, left);
      return box !== undefined && box.top < row && box.text !== '';
    })
  );
}

/**
 * Without merges: nothing but the rest of a name, under a row that is whole, in a table every row of which has a result
 * and a weight. A row without either would be no indicator anybody could score.
 */
function isLoneRest(reading: Reading, set: ColumnSet, row: number, last: Indicator): boolean {
  const name = columnOf(set, 'name');
  const rest = name && reading.region.at(row, name.left);
  if (reading.region.merged || !rest || rest.top !== row || rest.text.trim().length > LONGEST_REST) return false;
  const scored = columnOf(set, 'actual') && columnOf(set, 'weight') && columnOf(set, 'score');
  return Boolean(scored && last.target?.text && last.actual?.text && last.weight?.text && last.score?.text);
}

/** Longer words are rather a name of their own whose row nobody filled in. */
const LONGEST_REST = 6;

function withMore(reading: Reading, last: Indicator, { role }: Column, box: Box): Indicator {
  if (role === 'level2') {
    reading.claim(box, 'label');
    const canonical = joinedLevel2(reading, box);
    return last.level2 && canonical ? { ...last, level2: longerLevel(last.level2, box, canonical) } : last;
  }
  if (role !== 'name' && role !== 'reason') return last;
  const more = reading.text(placeOf(box));
  return { ...last, [role]: longer(last[role], more) };
}

const longerLevel = (level: LevelField, box: Box, canonical: string): LevelField => ({
  ...level,
  value: `${level.value ?? ''}${box.text}`.replace(/\s+/g, ''),
  text: `${level.text}${box.text}`,
  canonical,
});

const longer = (field: TextField | undefined, more: TextField): TextField =>
  field === undefined || field.text === ''
    ? more
    : { ...field, value: `${field.value ?? ''}${more.value ?? ''}`, text: `${field.text}${more.text}` };
