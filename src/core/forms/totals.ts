import type { Box } from './region';
import { writtenNumber } from '../text/amount';
import { placeOf } from './cellFields';
import type { IndicatorHeader } from './columns';
import type { Form, NumberField } from './model';
import type { Reading } from './reading';

type Totals = { -readonly [K in keyof Form['totals']]: Form['totals'][K] };

/**
 * Reads a 总分 / 合计 row: the weight under the weights, the score under the scores; where nothing stands under them,
 * the numbers in the order of the columns. 小计 rows are labels of the table and no totals.
 */
export function readTotals(reading: Reading, header: IndicatorHeader, row: number, totals: Totals): void {
  const boxes = reading.region.row(row).filter((box) => box.text !== '');
  const [label, ...rest] = boxes;
  reading.claim(label, 'label');
  if (label && reading.label(label)?.total === 'subtotal') {
    for (const box of rest) reading.claim(box, 'value');
    return;
  }
  const columns = header.sets.flatMap((set) => set.columns).filter(({ role }) => role === 'weight' || role === 'score');
  const numbers = rest.filter((box) => writtenNumber(box.text) !== undefined);
  const used = new Set<Box>();
  for (const { role, left } of columns) {
    const key = role === 'weight' ? 'weight' : 'score';
    const under = reading.region.at(row, left);
    if (under === label || totals[key] !== undefined) continue;
    totals[key] = reading.points({ row, column: left, box: under });
    if (under) used.add(under);
  }
  // Sums of the levels' own weights say nothing more.
  const asides = header.sets.flatMap((set) => set.columns).filter(({ role }) => role === 'aside');
  for (const { left } of asides) {
    const box = reading.region.at(row, left);
    reading.claim(box, 'value');
    if (box) used.add(box);
  }
  const strays = numbers.filter((box) => !used.has(box));
  const open = columns.map(({ role }) => (role === 'weight' ? 'weight' : 'score')).filter((key) => isOpen(totals[key]));
  for (const box of strays) {
    const key = open.length === strays.length || strays.length === 1 ? open.pop() : open.shift();
    if (key) totals[key] = reading.points(placeOf(box));
  }
  // The grade, 优, or a remark beside the sums; a number nobody asked for stays unread.
  for (const box of rest)
    if (!columns.some(({ left }) => reading.region.at(row, left) === box) && writtenNumber(box.text) === undefined)
      reading.note(box);
}

const isOpen = (field: NumberField | undefined): boolean => field === undefined || field.text === '';

/** 自评得分 with its own label outside the table: the total score where the table has no total row. */
export function readSelfScore(reading: Reading, boxes: readonly Box[], totals: Totals): void {
  for (const box of boxes) {
    const { label } = box.wording;
    if (
      label === undefined ||
      !reading.isFree(box) ||
      label.inline !== undefined ||
      !(label.column === 'score' || label.total === 'total')
    )
      continue;
    const value = reading.region.row(box.top).find((other) => other.left > box.right && other.text !== '');
    if (!value || writtenNumber(value.text) === undefined || !reading.isFree(value)) continue;
    reading.claim(box, 'label');
    const field = reading.points(placeOf(value));
    totals.score ??= field;
  }
}
