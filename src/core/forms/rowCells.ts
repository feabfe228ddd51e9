import { writtenNumber } from '../text/amount';
import { alignRow, type Token } from './alignRow';
import { type Place, placeOf } from './cellFields';
import { type Column, columnOf, type ColumnSet } from './columns';
import type { ColumnRole } from './lexicon/columnWords';
import type { Reading } from './reading';
import { type Box, isBlankBox } from './region';

/** The parts of one row, by the columns they belong to. */
export type Cells = ReadonlyMap<ColumnRole, Place>;

/** One row under an indicator header, given to its columns. */
export interface PlacedRow {
  readonly row: number;
  readonly cells: Cells;
  /** Cells given by {@link alignRow}, because they did not stand under their headers. */
  readonly shifted: boolean;
}

/** Gives the cells of a shifted row to the columns they suit. */
export function aligned(reading: Reading, set: ColumnSet, tokens: readonly Token[], row: number): PlacedRow {
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
export function tokensOf(reading: Reading, row: number): Token[] {
  return reading.region
    .row(row)
    .filter((box) => box.text !== '')
    .map((box) => ({ box, label: reading.label(box) }));
}

/** A piece of the band's label at the side, broken over rows: 绩 / 效 / 指 / 标. */
const isBandPiece = (box: Box): boolean => {
  const text = box.text.trim();
  return text.length <= 3 && '年度绩效指标'.includes(text);
};

export const isBandLabel = ({ box, label }: Token): boolean =>
  isBandPiece(box) ||
  (label?.surelyLevel !== true &&
    (label?.band === 'indicators' ||
      label?.band === 'goals' ||
      label?.field === 'goal' ||
      label?.field === 'goalLongTerm' ||
      (box.bottom > box.top && label?.level1 === undefined && label?.level2 === undefined)));

/** Whether the cells of the row stand under the headers they belong to. */
export function fits(reading: Reading, set: ColumnSet, tokens: readonly Token[], row: number): boolean {
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
        : isOwnLevel(box, label !== undefined) || isWholeRow(set, tokens, token);
    if (column.role === 'level2')
      return label?.level2 !== undefined || isOwnLevel(box, false) || isWholeRow(set, tokens, token);
    // Words where a number belongs: without merges, the row was pushed sideways.
    const wordy = column.role === 'weight' || column.role === 'score';
    if (wordy && !reading.region.merged) return writtenNumber(box.text) !== undefined || box.wording.nothing === true;
    if (column.role !== 'name') return label?.surelyLevel !== true || column.role !== 'target';
    if (label?.surelyLevel !== true || !level2 || isScoredRow(set, tokens)) return true;
    const beside = reading.region.at(row, level2.left);
    return !isBlankBox(beside) && (reading.label(beside)?.level2 !== label.level2 || reading.region.merged);
  });
}

/**
 * A row with a value, a result, weight and score under their headers and no number where the reason goes: nothing in it
 * was pushed, even where a name reads like a level.
 */
export function isScoredRow(set: ColumnSet, tokens: readonly Token[]): boolean {
  const under = (role: ColumnRole): Token | undefined => {
    const column = columnOf(set, role);
    return column && tokens.find(({ box }) => box.left >= column.left && box.left <= column.right);
  };
  const points = (token: Token | undefined): boolean =>
    token !== undefined && writtenNumber(token.box.text)?.unit === '' && token.box.wording.nothing !== true;
  const values = [under('target'), under('actual')].every((token) => token !== undefined);
  return values && points(under('weight')) && points(under('score')) && !points(under('reason'));
}

/** A level in the place's own words: 生产成本指标, 其他. */
export function isOwnLevel(box: Box, known: boolean): boolean {
  return !known && (/指标$|目标$/.test(box.text.trim()) || box.wording.stub === true);
}

/**
 * Levels that no list has, 预算管理 or 重点工作任务: believed where the row is whole, with a name and a value under their
 * headers, so that nothing in it can have been pushed.
 */
function isWholeRow(set: ColumnSet, tokens: readonly Token[], { box, label }: Token): boolean {
  const level2 = columnOf(set, 'level2');
  // 可持续性 may be a place's own 一级 where another 二级 stands beside it.
  const beside = level2 && box.right < level2.left && tokens.some((token) => token.box.left === level2.left);
  if ((label?.level2 !== undefined && !beside) || writtenNumber(box.text) !== undefined) return false;
  const under = (role: ColumnRole): Token | undefined => {
    const column = columnOf(set, role);
    return column && tokens.find((token) => token.box.left >= column.left && token.box.left <= column.right);
  };
  const name = under('name');
  return name !== undefined && name.label?.surelyLevel !== true && (under('target') ?? under('actual')) !== undefined;
}

/** 成本指标 is a 一级 only where a 二级 stands beside it. */
export function standsForLevel2(reading: Reading, set: ColumnSet, { label }: Token, row: number): boolean {
  const level2 = columnOf(set, 'level2');
  if (label?.level1 !== '成本指标' || !level2) return false;
  const beside = reading.label(reading.region.at(row, level2.left));
  return beside === undefined || (beside.level2 === '成本指标' && !reading.region.merged);
}

/** Behind the last column: a value pushed right. */
export function isSpill(set: ColumnSet, box: Box): boolean {
  return box.left > Math.max(...set.columns.map(({ right }) => right));
}

export function byColumn(reading: Reading, set: ColumnSet, row: number): PlacedRow {
  const cells = new Map<ColumnRole, Place>();
  for (const column of set.columns) {
    const place = placeIn(reading, column, row);
    if (column.role === 'aside') {
      reading.claim(place.box, 'value');
      continue;
    }
    const known = cells.get(column.role);
    // Of several reasons the first in words speaks for the row; a tick only says which of them it is.
    if (!known || (!isBlankBox(place.box) && (isBlankBox(known.box) || isTick(known.box))))
      cells.set(column.role, place);
    else if (place.box && !isBlankBox(place.box) && !isTick(place.box)) reading.note(place.box);
    if (isTick(place.box)) reading.claim(place.box, 'value');
  }
  if (!reading.region.merged) takePushedTarget(reading, set, row, cells);
  return { row, cells, shifted: false };
}

/** A value that a PDF pushed one column on, under 备注, while its own column is blank. */
function takePushedTarget(reading: Reading, set: ColumnSet, row: number, cells: Map<ColumnRole, Place>): void {
  const target = columnOf(set, 'target');
  const next = set.columns.find(({ role, left }) => role === 'remark' && left === (target?.right ?? 0) + 1);
  if (!target || !next || !isBlankBox(cells.get('target')?.box) || isBlankBox(cells.get('name')?.box)) return;
  const place = placeIn(reading, next, row);
  if (place.box && /\d/.test(place.box.text)) {
    cells.set('target', place);
    cells.delete('remark');
  }
}

export const isTick = (box: Box | undefined): boolean => box !== undefined && /^\s*[√✓✔☑Vv是]\s*$/.test(box.text);

/** The cell under a header; where the header is merged over several columns, the first that holds something. */
export function placeIn(reading: Reading, column: Column, row: number): Place {
  for (let at = column.left; at <= column.right; at += 1) {
    const box = reading.region.at(row, at);
    if (!isBlankBox(box)) return { row, column: at, box };
  }
  return reading.place(row, column.left);
}
