import { squeeze } from '../text/normalise';
import { columnOf, type IndicatorHeader } from './columns';
import { readIndicatorRow } from './indicatorRows';
import { continuesRow } from './brokenRows';
import { fits, isScoredRow, tokensOf } from './rowCells';
import { levelField, type Levels } from './levels';
import type { Form, Indicator } from './model';
import type { Reading } from './reading';
import { type Box, isBlankBox } from './region';
import { readTotals } from './totals';

export type Totals = { -readonly [K in keyof Form['totals']]: Form['totals'][K] };

export function readBodies(
  reading: Reading,
  headers: readonly IndicatorHeader[],
): { indicators: Indicator[]; totals: Totals; bodyRows: Set<number> } {
  const indicators: Indicator[] = [];
  const bodyRows = new Set<number>();
  const totals: Totals = {};
  let levels: Levels[] = [];
  headers.forEach((header, index) => {
    const end = (headers[index + 1]?.top ?? reading.region.area.bottom + 1) - 1;
    if (index > 0 && !continues(reading, headers[index - 1], header)) levels = [];
    const last = readBody(reading, withPeriod(reading, header), end, levels, indicators, totals);
    for (let row = header.top; row <= last; row += 1) if (!isRemarkRow(reading, header, row)) bodyRows.add(row);
  });
  return { indicators, totals, bodyRows };
}

/** The same header again at a page break: the levels above go on. */
export function continues(reading: Reading, before: IndicatorHeader | undefined, header: IndicatorHeader): boolean {
  const words = (found: IndicatorHeader | undefined) =>
    found &&
    reading.region
      .row(found.top)
      .filter((box) => reading.label(box)?.band === undefined)
      .map((box) => squeeze(box.text))
      .join('|');
  return words(before) === words(header);
}

/** 长期绩效指标 in the band at the side says of the whole block which period it is. */
export function withPeriod(reading: Reading, header: IndicatorHeader): IndicatorHeader {
  if (header.sets.length !== 1) return header;
  const band = reading.region.row(header.top).find((box) => reading.label(box)?.band === 'indicators');
  const period = reading.label(band)?.period;
  return period === undefined ? header : { ...header, sets: header.sets.map((set) => ({ ...set, period })) };
}

export function readBody(
  reading: Reading,
  header: IndicatorHeader,
  end: number,
  levels: Levels[],
  indicators: Indicator[],
  totals: Totals,
): number {
  const before = indicators.length;
  reading.intact = isIntact(reading, header, end);
  let summed = false;
  for (let row = header.bottom + 1; row <= end; row += 1) {
    const filled = reading.region.row(row).filter((box) => box.text !== '');
    const [start] = filled;
    if (start === undefined) continue;
    if (isPageHead(reading, filled)) continue;
    if (reading.label(start)?.total !== undefined && start.left <= header.left + 1) {
      readTotals(reading, header, row, totals);
      summed ||= indicators.length > before && reading.label(start)?.total === 'total';
      continue;
    }
    if (summed && !begins(reading, start, header)) return row - 1;
    if (isRemarkRow(reading, header, row) && totalFollows(reading, header, row, end)) continue;
    if (endsTable(reading, start, header)) return row - 1;
    if (isSection(reading, header, filled)) {
      header.sets.forEach((_, index) => (levels[index] = sectionLevels(reading, start)));
      continue;
    }
    if (continuesRow(reading, header, row, indicators)) continue;
    indicators.push(...readIndicatorRow(reading, header, row, levels));
  }
  return end;
}

/** 其他需要说明事项 between the last indicator and the total: a field of the form inside its table. */
function isRemarkRow(reading: Reading, header: IndicatorHeader, row: number): boolean {
  const start = row > header.bottom ? reading.region.row(row).find((box) => box.text !== '') : undefined;
  return start !== undefined && endsTable(reading, start, header) && reading.label(start)?.field === 'further';
}

function totalFollows(reading: Reading, header: IndicatorHeader, row: number, end: number): boolean {
  for (let next = row + 1; next <= Math.min(end, row + 3); next += 1) {
    const start = reading.region.row(next).find((box) => box.text !== '');
    if (start && reading.label(start)?.total === 'total' && start.left <= header.left + 1) return true;
  }
  return false;
}

function isIntact(reading: Reading, header: IndicatorHeader, end: number): boolean {
  const [set, other] = header.sets;
  if (!set || other || reading.region.merged) return false;
  for (let row = header.bottom + 1; row <= end; row += 1) {
    const tokens = tokensOf(reading, row);
    const [first] = tokens;
    if (!first) continue;
    if (first.label?.total !== undefined || endsTable(reading, first.box, header)) break;
    if (!fits(reading, set, tokens, row)) return false;
  }
  return true;
}

/** 一、产出指标 in a row of its own, over the indicators of a table that has no column for the 一级. */
function isSection(reading: Reading, { sets: [set] }: IndicatorHeader, filled: readonly Box[]): boolean {
  const [only, second] = filled;
  const label = reading.label(only);
  return second === undefined && label?.level1 !== undefined && set !== undefined && !columnOf(set, 'level1');
}

function sectionLevels(reading: Reading, box: Box): Levels {
  return { level1: levelField(reading, box, 'level1'), level2: undefined, freshLevel2: false, stub: false };
}

/** Behind the total row only a level begins further indicators; a reason or a signature there is the form's own. */
function begins(reading: Reading, start: Box, header: IndicatorHeader): boolean {
  const label = reading.label(start);
  const level = (label?.level1 ?? label?.level2) !== undefined || /指标$/.test(start.text.trim());
  return level || start.left > header.left + 1;
}

/** The title again, printed over the next page, or the number of the page before. */
export function isPageHead(reading: Reading, filled: readonly Box[]): boolean {
  const isTitle = (box: Box): boolean => box.wording.title !== undefined && !reading.isFree(box);
  return filled.length <= 2 && filled.every((box) => box.wording.page ?? isTitle(box));
}

/** 预算执行 or 完成情况 as a place's own 一级: name, value, result, weight and score of an indicator stand beside it. */
function isOwnRow(reading: Reading, start: Box, { sets: [set, other] }: IndicatorHeader): boolean {
  const name = set && columnOf(set, 'name');
  const box = name && reading.region.at(start.top, name.left);
  if (!set || other || isBlankBox(box) || reading.isLabel(box)) return false;
  return isScoredRow(set, tokensOf(reading, start.top));
}

export function endsTable(reading: Reading, start: Box, header: IndicatorHeader): boolean {
  const label = reading.label(start);
  const level1 = header.sets[0] && columnOf(header.sets[0], 'level1');
  if (start.wording.note) return true;
  if (label === undefined || label.level1 !== undefined || label.level2 !== undefined || label.band === 'indicators')
    return false;
  const left = level1 === undefined || start.left <= level1.right;
  if (level1 && start.left < header.left && reading.label(reading.region.at(start.top, level1.left))?.level1)
    return false;
  if (level1 && start.right <= level1.right && isOwnRow(reading, start, header)) return false;
  return left && (label.field !== undefined || label.band !== undefined);
}
