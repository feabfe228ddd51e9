import { writtenNumber } from '../text/amount';
import { type Column, columnOf, type ColumnSet, type IndicatorHeader } from './columns';
import type { ColumnRole } from './lexicon/columnWords';
import type { Reading } from './reading';
import { type Box, isBlankBox } from './region';

/** How far below a header a column is looked at to learn what it holds. */
const DEPTH = 40;
/** A table without any header is believed from so many rows on that print a 二级. */
const FEWEST = 2;

/**
 * Adds the columns of 一级 and 二级 to a header that leaves the cells over them blank, where what stands below can be
 * nothing else.
 */
export function withLevelColumns(reading: Reading, header: IndicatorHeader): IndicatorHeader {
  const [first, ...others] = header.sets;
  if (!first || (columnOf(first, 'level1') && columnOf(first, 'level2'))) return header;
  const found: Column[] = [];
  for (let column = reading.region.area.left; column < header.left; column += 1) {
    const role = levelOf(reading, column, header.bottom + 1);
    const taken = role === undefined || columnOf(first, role) !== undefined || found.some((one) => one.role === role);
    if (!taken) found.push({ role, left: column, right: column, heading: '' });
  }
  if (found.length === 0) return header;
  const set: ColumnSet = { ...first, columns: [...found, ...first.columns] };
  return { ...header, sets: [set, ...others], left: Math.min(header.left, ...found.map(({ left }) => left)) };
}

/** The level that a column without a header holds: every word in it is one, down to the end of the table. */
function levelOf(reading: Reading, column: number, top: number): 'level1' | 'level2' | undefined {
  const counts = { level1: 0, level2: 0 };
  for (let row = top; row <= Math.min(reading.region.area.bottom, top + DEPTH); row += 1) {
    const box = reading.region.at(row, column);
    if (isBlankBox(box) || box?.top !== row) continue;
    const label = reading.label(box);
    if (label?.total !== undefined || label?.field !== undefined || box.wording.note) break;
    if (label?.level1 !== undefined) counts.level1 += 1;
    else if (label?.level2 !== undefined) counts.level2 += 1;
    else return undefined;
  }
  if (counts.level1 + counts.level2 === 0) return undefined;
  return counts.level1 > counts.level2 ? 'level1' : 'level2';
}

/**
 * The header of an indicator table that prints none, told from its rows: 二级 stand under one another, the name and the
 * value follow. On a self-evaluation a further column is the actual, and two columns of points are weight and score.
 * Whatever is less clear gets no role.
 *
 * @returns a header without rows of its own (its `bottom` is above its `top`), undefined where the rows do not tell
 */
export function impliedHeader(reading: Reading, evaluated: boolean): IndicatorHeader | undefined {
  const { region } = reading;
  const levels = region.boxes.filter((box) => {
    const label = reading.label(box);
    return label?.surelyLevel === true && label.level2 !== undefined;
  });
  const columns = new Map<number, Box[]>();
  for (const box of levels) columns.set(box.left, [...(columns.get(box.left) ?? []), box]);
  const [level2] = [...columns.values()].sort((a, b) => b.length - a.length);
  const [first] = level2 ?? [];
  if (!first || !level2 || level2.length < FEWEST) return undefined;
  const last = Math.max(...level2.map(({ bottom }) => bottom));
  const below: Box[][] = [];
  for (let column = first.right + 1; column <= region.area.right; column += 1) {
    const boxes = region.boxes.filter(
      ({ left, top, text }) => left === column && top >= first.top && top <= last && text !== '',
    );
    if (boxes.length > 0) below.push(boxes);
  }
  const [names, targets, ...rest] = below;
  if (!names || !targets || names.length < FEWEST) return undefined;
  const roles: [ColumnRole, readonly Box[]][] = [
    ['level2', level2],
    ['name', names],
    ['target', targets],
    ...restRoles(rest, evaluated),
  ];
  const level1 = region.boxes.filter(
    (box) => box.right < first.left && box.top <= last && reading.label(box)?.level1 !== undefined,
  );
  if (level1.length > 0) roles.unshift(['level1', level1]);
  const found = roles.map(([role, boxes]): Column => {
    const left = Math.min(...boxes.map((box) => box.left));
    return { role, left, right: left, heading: '' };
  });
  const top = Math.min(first.top, ...level1.map((box) => box.top));
  return { top, bottom: top - 1, sets: [{ columns: found, period: undefined }], left: found[0]?.left ?? first.left };
}

function restRoles(rest: readonly Box[][], evaluated: boolean): [ColumnRole, readonly Box[]][] {
  const [actual, weight, score, reason] = rest;
  if (!evaluated || !actual) return [];
  const points = (boxes: readonly Box[] | undefined): boolean =>
    boxes?.every(({ text }) => writtenNumber(text) !== undefined) ?? false;
  if (rest.length === 1 && !points(actual)) return [['actual', actual]];
  if (!weight || !score || !points(weight) || !points(score)) return [];
  return [
    ['actual', actual],
    ['weight', weight],
    ['score', score],
    ...(reason ? [['reason', reason] as [ColumnRole, Box[]]] : []),
  ];
}
