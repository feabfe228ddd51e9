import { compact } from './compact';
import { sharesColumn, isBlankBox, type Box } from './region';
import { writtenNumber } from '../text/amount';
import { placeOf, type Place } from './cellFields';
import type { PeriodName } from './label';
import type { FundColumn } from './lexicon/fundWords';
import type { Fund, FundSource, NumberField, TextField } from './model';
import type { Reading } from './reading';

/** What is known of one fund while its cells are collected. */
interface Draft {
  readonly source: FundSource;
  readonly label: TextField;
  readonly period: PeriodName | undefined;
  readonly cells: Map<FundColumn, Place>;
  /** The matrix header it was read under. */
  readonly header?: readonly Box[];
}

/**
 * Reads 项目资金 among the rows given, in either of its shapes: a matrix (sources down, 年初预算数 … 得分 across) or
 * pairs (a label and its amount beside it, 预算数 and 执行数 or 中期 and 年度 side by side).
 */
export function readFunds(reading: Reading, rows: readonly number[]): Fund[] {
  const boxes = rows.flatMap((row) => reading.region.row(row)).filter((box) => reading.isFree(box));
  const sources = boxes.filter((box) => reading.label(box)?.source !== undefined);
  const headers = rows.map((row) => matrixHeader(reading, row)).filter((header) => header.length > 0);
  const drafts: Draft[] = [];
  for (const box of sources) {
    const header = headers.filter((columns) => heads(reading, columns, box)).pop();
    if (header) drafts.push(matrixRow(reading, box, header));
  }
  drafts.push(...transposed(reading, rows, sources));
  for (const header of headers)
    if (!drafts.some(({ header: used }) => used === header)) drafts.push(...bareRow(reading, header));
  for (const { header } of drafts) for (const box of header ?? []) reading.claim(box, 'label');
  const pairs = boxes.filter((box) => reading.isFree(box) && isPairLabel(reading, box));
  for (const box of pairs) addPair(reading, box, pairs, drafts);
  for (const box of boxes) if (reading.isFree(box)) addInline(reading, box, drafts);
  if (drafts.length > 0) claimBands(reading, boxes);
  return drafts.map((draft) => fundOf(reading, draft));
}

/** The column labels of a matrix: at least two beside one another, with no amounts between them. */
function matrixHeader(reading: Reading, row: number): readonly Box[] {
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
function heads(reading: Reading, columns: readonly Box[], source: Box): boolean {
  const own = columns.filter((column) => reading.label(column)?.band !== 'funds');
  const beside = own.filter((column) => column.left > source.right);
  return (
    own.some((column) => column.top < source.top) &&
    beside.length >= 2 &&
    !own.some((column) => sharesColumn(column, source))
  );
}

function matrixRow(reading: Reading, box: Box, header: readonly Box[]): Draft {
  const cells = new Map<FundColumn, Place>();
  for (const column of header) {
    const role = reading.label(column)?.fundColumn;
    if (role === undefined || cells.has(role) || column.left <= box.right) continue;
    const place = placeUnder(reading, box.top, column);
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

/** A matrix of one row that names no source: the amounts stand right under their headings. */
function bareRow(reading: Reading, header: readonly Box[]): Draft[] {
  const [first] = header;
  if (!first) return [];
  const row = Math.max(...header.map(({ bottom }) => bottom)) + 1;
  const cells = new Map<FundColumn, Place>();
  for (const column of header) {
    const role = reading.label(column)?.fundColumn;
    const place = placeUnder(reading, row, column);
    if (role === undefined || cells.has(role) || reading.isLabel(place.box)) continue;
    cells.set(role, place);
  }
  const amounts = [...cells.values()].filter(({ box }) => box !== undefined && writtenNumber(box.text) !== undefined);
  return amounts.length === 0
    ? []
    : [{ source: 'total', label: reading.labelField(first), period: undefined, cells, header }];
}

/** The matrix the other way round: sources across, 预算数 and 执行数 down. */
function transposed(reading: Reading, rows: readonly number[], sources: readonly Box[]): Draft[] {
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

function addInline(reading: Reading, box: Box, drafts: Draft[]): void {
  const label = reading.label(box);
  if (label?.inline === undefined || (label.source ?? label.fundColumn) === undefined) return;
  const place = { ...placeOf(box), inline: label.inline };
  const source = label.source ?? 'total';
  const column = label.fundColumn ?? 'budget';
  const draft = drafts.find((other) => other.source === source && !other.cells.has(column));
  if (draft) draft.cells.set(column, place);
  else drafts.push({ source, label: reading.labelField(box), period: undefined, cells: new Map([[column, place]]) });
}

function placeUnder(reading: Reading, row: number, column: Box): Place {
  for (let at = column.left; at <= column.right; at += 1) {
    const box = reading.region.at(row, at);
    if (!isBlankBox(box)) return { row, column: at, box };
  }
  return reading.place(row, column.left);
}

function isPairLabel(reading: Reading, box: Box): boolean {
  const label = reading.label(box);
  if (label === undefined || label.inline !== undefined) return false;
  const amountLabel =
    ['budget', 'executed', 'initial', 'projected', 'rate'].includes(label.fundColumn ?? '') && label.band !== 'funds';
  return label.source !== undefined || amountLabel;
}

function addPair(reading: Reading, box: Box, pairs: readonly Box[], drafts: Draft[]): void {
  const label = reading.label(box);
  const place = amountBeside(reading, box);
  if (!place) reading.claim(box, 'label');
  if (!label || !place) return;
  const above = pairs.filter((other) => other.top < box.top && sharesColumn(other, box));
  const column = label.source === undefined ? label.fundColumn : (nearestColumn(reading, above) ?? 'budget');
  const source = label.source ?? 'total';
  const period = pairPeriod(reading, box, pairs, above);
  if (column === undefined) return;
  let draft = drafts.find(
    (other) => other.source === source && other.period === period && !other.cells.has(column) && sameRow(other, place),
  );
  if (!draft) {
    draft = { source, label: reading.labelField(box), period, cells: new Map() };
    drafts.push(draft);
  }
  reading.claim(box, 'label');
  draft.cells.set(column, place);
}

/** Amounts of one fund stand in one row where they are not of different periods. */
function sameRow(draft: Draft, place: Place): boolean {
  return [...draft.cells.values()].every(({ row }) => row === place.row);
}

/** The cell right of the label, over a blank column if need be; undefined where another label follows at once. */
function amountBeside(reading: Reading, box: Box): Place | undefined {
  const { region } = reading;
  for (let column = box.right + 1; column <= region.area.right; column += 1) {
    const found = region.at(box.top, column);
    if (isBlankBox(found)) continue;
    if (!reading.isLabel(found) && found?.top === box.top) return { row: box.top, column, box: found };
    break;
  }
  const next = region.at(box.top, box.right + 1);
  if (box.right >= region.area.right || !isBlankBox(next)) return undefined;
  return { row: box.top, column: box.right + 1, box: next };
}

function nearestColumn(reading: Reading, above: readonly Box[]): FundColumn | undefined {
  for (const box of [...above].reverse()) {
    const label = reading.label(box);
    if (label?.source === undefined && label?.fundColumn !== undefined) return label.fundColumn;
  }
  return undefined;
}

/** 中期 or 年度: from the label itself, from the total above it, or because an annual total stands beside this one. */
function pairPeriod(reading: Reading, box: Box, pairs: readonly Box[], above: readonly Box[]): PeriodName | undefined {
  const periodOf = (other: Box): PeriodName | undefined => {
    const label = reading.label(other);
    if (label?.source === undefined) return undefined;
    if (label.period !== undefined) return label.period === 'long-term' ? 'long-term' : undefined;
    const beside = pairs.some(
      (next) => next.top === other.top && next.left > other.right && reading.label(next)?.period === 'annual',
    );
    return label.source === 'total' && beside ? 'long-term' : undefined;
  };
  const own = reading.label(box);
  if (own?.source === undefined || own.period !== undefined || own.source === 'total') return periodOf(box);
  const total = [...above].reverse().find((other) => reading.label(other)?.source === 'total');
  return total ? periodOf(total) : undefined;
}

/** 项目资金（万元） at the side, and the corner of the matrix. */
function claimBands(reading: Reading, boxes: readonly Box[]): void {
  for (const box of boxes) {
    const label = reading.label(box);
    const corner = label?.fundColumn !== undefined && label.field === undefined && label.column === undefined;
    if (label?.band === 'funds' || corner) reading.claim(box, 'label');
  }
}

function fundOf(reading: Reading, draft: Draft): Fund {
  const money = (column: FundColumn): NumberField | undefined => {
    const place = draft.cells.get(column);
    return place && reading.money(place);
  };
  const points = (column: FundColumn): NumberField | undefined => {
    const place = draft.cells.get(column);
    return place && reading.points(place);
  };
  const budget = money('budget');
  const executed = money('executed');
  const rate = draft.cells.get('rate');
  const reason = draft.cells.get('reason');
  const entries = {
    source: draft.source,
    label: draft.label,
    budget,
    initial: money('initial'),
    executed,
    projected: money('projected'),
    weight: points('weight'),
    rate: rate && reading.rate(rate, budget?.value, executed?.value),
    score: points('score'),
    reason: reason && reading.text(reason),
    period: draft.period === 'long-term' ? draft.period : undefined,
  };
  return compact<Fund>(entries);
}
