import { type FundDraft, fundOf } from './fundDraft';
import { bareRow, heads, matrixHeader, matrixRow, transposed, unknownRows } from './fundMatrix';
import { addInline, addPair, isPairLabel } from './fundPairs';
import type { Fund } from './model';
import type { Reading } from './reading';
import type { Box } from './region';

/**
 * Reads 项目资金 among the rows given, in either of its shapes: a matrix (sources down, 年初预算数 … 得分 across) or
 * pairs (a label and its amount beside it, 预算数 and 执行数 or 中期 and 年度 side by side).
 */
export function readFunds(reading: Reading, rows: readonly number[]): Fund[] {
  const boxes = rows.flatMap((row) => reading.region.row(row)).filter((box) => reading.isFree(box));
  const sources = boxes.filter((box) => reading.label(box)?.source !== undefined);
  const headers = rows.map((row) => matrixHeader(reading, row)).filter((header) => header.length > 0);
  const drafts: FundDraft[] = [];
  for (const box of sources) {
    const header = headers.filter((columns) => heads(reading, columns, box)).pop();
    if (header) drafts.push(matrixRow(reading, box, header));
  }
  drafts.push(...unknownRows(reading, drafts, sources));
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

/** 项目资金（万元） at the side, and the corner of the matrix. */
function claimBands(reading: Reading, boxes: readonly Box[]): void {
  for (const box of boxes) {
    const label = reading.label(box);
    const corner = label?.fundColumn !== undefined && label.field === undefined && label.column === undefined;
    if (label?.band === 'funds' || corner) reading.claim(box, 'label');
  }
}
