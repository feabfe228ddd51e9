import { writtenNumber } from '../text/amount';
import type { Place } from './cellFields';
import { type FundDraft, isAdjusted } from './fundDraft';
import type { FundColumn } from './lexicon/fundWords';
import type { Reading } from './reading';
import { type Box, isBlankBox, sharesColumn } from './region';

/** The column labels of a matrix: at least two beside one another, with no amounts between them. */
export function matrixHeader(reading: Reading, row: number): readonly Box[] {
  const filled = reading.region.row(row).filter((box) => !isBlankBox(box));
  const columns = filled.filter(
    (box) => reading.label(box)?.fundColumn !== undefined && reading.label(box)?.inline === undefined,
  );
  const [first, second] = columns.filter(
    (box) => !['weight', 'score', 'reason'].includes(reading.label(box)?.fundColumn ?? ''),
  );
  if (!first || !second) return [];
  // In pairs an amount, or room for one, stands between the two labels.
  const between = filled.filter((box) => box.left > first.right && box.left < second.left);
  const room = second.left - first.right > 1 && between.length === 0;
  const amounts = between.some((box) => columns.length < 3 || writtenNumber(box.text) !== undefined);
  return amounts || (room && columns.length < 3) ? [] : columns;
}

/** A header heads a row of the matrix where it stands above it, and beside its label rather than over it. */
export function heads(reading: Reading, columns: readonly Box[], source: Box): boolean {
  const own = columns.filter((column) => reading.label(column)?.band !== 'funds');
  const beside = own.filter((column) => column.left > source.right);
  return (
    own.some((column) => column.top < source.top) &&
    beside.length >= 2 &&
    // 资金类别 over the sources is the corner of the matrix.
    !own.some((column) => sharesColumn(column, source) && reading.label(column)?.fundColumn !== 'aside')
  );
}

export function matrixRow(reading: Reading, box: Box, header: readonly Box[]): FundDraft {
  const cells = new Map<FundColumn, Place>();
  let budget: Box | undefined;
  for (const column of header) {
    const role = reading.label(column)?.fundColumn;
    if (role === undefined || column.left <= box.right) continue;
    const place = placeUnder(reading, box.top, column);
    const first = cells.get('budget');
    const later = role === 'budget' && !cells.has('initial') && replaces(reading, column, budget);
    if (role === 'budget') budget ??= column;
    if (later && first) cells.set('initial', first);
    else if (cells.has(role)) continue;
    if (role === 'aside') reading.claim(place.box, 'value');
    else if (place.box === undefined || place.box.top === box.top) cells.set(role, place);
  }
  const label = reading.label(box);
  return {
    source: label?.source ?? 'other',
    label: reading.labelField(box),
    period: label?.period === 'long-term' ? 'long-term' : undefined,
    cells,
    header,
  };
}

/**
 * Rows of the matrix whose source nobody knows, 补助区县 or 彩票公益金: words in the column of the known sources, amounts
 * under the headings. They are 其他 sources under their own label.
 */
export function unknownRows(reading: Reading, drafts: readonly FundDraft[], known: readonly Box[]): FundDraft[] {
  const found: FundDraft[] = [];
  for (const { header } of drafts) {
    const sources = known.filter((box) => header !== undefined && heads(reading, header, box));
    const [first] = sources;
    if (!header || !first || found.some((draft) => draft.header === header)) continue;
    const last = Math.max(...sources.map(({ bottom }) => bottom));
    const top = Math.max(...header.map(({ bottom }) => bottom)) + 1;
    for (let row = top; row <= last + MORE; row += 1) {
      const box = reading.region.at(row, first.left);
      const free = box !== undefined && box.top === row && reading.isFree(box) && !reading.isLabel(box);
      if (free && !sources.includes(box) && hasAmount(reading, header, row)) {
        found.push({ ...matrixRow(reading, box, header), source: 'other' });
      } else if (row > last) break;
    }
  }
  return found;
}

/** How many rows below the last known source may belong to the matrix. */
const MORE = 4;

function hasAmount(reading: Reading, header: readonly Box[], row: number): boolean {
  return header.some((column) => {
    const { box } = placeUnder(reading, row, column);
    return box?.top === row && writtenNumber(box.text) !== undefined;
  });
}

/**
 * The second of two budgets counts where it is said to be the adjusted one, or the first one only to be what was
 * approved; the first then is that of the year's start.
 */
function replaces(reading: Reading, column: Box, before: Box | undefined): boolean {
  const label = reading.label(column);
  const first = reading.label(before);
  return label !== undefined && first !== undefined && (isAdjusted(label) || /批复|安排/.test(first.core));
}

/** A matrix of one row that names no source: the amounts stand right under their headings. */
export function bareRow(reading: Reading, header: readonly Box[]): FundDraft[] {
  const [first] = header.filter((column) => reading.label(column)?.fundColumn !== 'aside');
  if (!first) return [];
  const row = Math.max(...header.map(({ bottom }) => bottom)) + 1;
  const cells = new Map<FundColumn, Place>();
  let budget: Box | undefined;
  for (const column of header) {
    const role = reading.label(column)?.fundColumn;
    const place = placeUnder(reading, row, column);
    const first = cells.get('budget');
    const later = role === 'budget' && !cells.has('initial') && replaces(reading, column, budget);
    if (role === 'budget') budget ??= column;
    if (later && first) {
      cells.set('initial', first);
      cells.delete('budget');
    }
    if (role === undefined || cells.has(role) || reading.isLabel(place.box)) continue;
    if (role !== 'aside') cells.set(role, place);
    else if (place.box && !isBlankBox(place.box)) reading.note(place.box);
  }
  const amounts = [...cells.values()].filter(({ box }) => box !== undefined && writtenNumber(box.text) !== undefined);
  return amounts.length === 0
    ? []
    : [{ source: 'total', label: reading.labelField(first), period: undefined, cells, header }];
}

/** The matrix the other way round: sources across, 预算数 and 执行数 down. */
export function transposed(reading: Reading, rows: readonly number[], sources: readonly Box[]): FundDraft[] {
  for (const row of rows) {
    const across = sources.filter((box) => box.top === row && reading.isFree(box));
    const [first, second] = across;
    if (
      !first ||
      !second ||
      reading.region.row(row).some((box) => box.left > first.right && box.left < second.left && box.text !== '')
    )
      continue;
    const down = rows
      .flatMap((next) => (next > row ? reading.region.row(next) : []))
      .filter((box) => box.right < first.left && reading.label(box)?.fundColumn !== undefined && reading.isFree(box));
    if (second.left - first.right > 1 || down.length === 0) continue;
    for (const box of down) reading.claim(box, 'label');
    return across.map((box) => {
      const cells = new Map(
        down.map((side) => [reading.label(side)?.fundColumn ?? 'budget', placeUnder(reading, side.top, box)]),
      );
      return {
        source: reading.label(box)?.source ?? 'other',
        label: reading.labelField(box),
        period: undefined,
        cells,
      };
    });
  }
  return [];
}

export function placeUnder(reading: Reading, row: number, column: Box): Place {
  for (let at = column.left; at <= column.right; at += 1) {
    const box = reading.region.at(row, at);
    if (!isBlankBox(box)) return { row, column: at, box };
  }
  return reading.place(row, column.left);
}
