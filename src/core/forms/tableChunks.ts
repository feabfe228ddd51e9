import type { Sheet } from '../sheet/sheet';
import { squeeze } from '../text/normalise';
import { isBlank } from './region';
import { Sketch, sketchRow } from './rowSketch';
import type { TableContext } from './tableContext';
import { wordingOf } from './wording';

/** Rows of one project: a first row that names it, and what follows until the next one. */
export interface Chunk {
  readonly top: number;
  bottom: number;
}

export function textAt(sheet: Sheet, row: number, column: number | undefined): string {
  const cell = column === undefined ? undefined : sheet.rows[row]?.[column];
  return cell === undefined || isBlank(cell) ? '' : squeeze(cell.text);
}

const ROWS_PER_SLICE = 500;

/** Splits the rows under the header by the column that names the project, leaving out repeated headers and titles. */
export function* chunksOf(context: TableContext): Generator<void, Chunk[], void> {
  const { site, header, key, unitColumn } = context;
  const chunks: Chunk[] = [];
  let last = { key: '', unit: '' };
  for (let row = header.bottom + 1; row <= site.bottom; row += 1) {
    if (row % ROWS_PER_SLICE === 0) yield;
    const cells = site.sheet.rows[row];
    if (!cells?.some((cell) => !isBlank(cell))) continue;
    const bits = sketchRow(cells);
    if ((bits & Sketch.tableHead) !== 0) {
      row += header.bottom - header.top;
      continue;
    }
    const first = cells.find((cell) => !isBlank(cell))?.text ?? '';
    if ((bits & Sketch.title) !== 0 || ((bits & Sketch.single) !== 0 && wordingOf(first).headLine)) continue;
    if (wordingOf(first).note) break;
    const now = { key: textAt(site.sheet, row, key), unit: textAt(site.sheet, row, unitColumn) };
    const sums = wordingOf(first).label?.total === 'total';
    const names = sums || now.key !== '' || (now.unit !== '' && now.unit !== last.unit);
    // An export repeats unit and project in every row; the same again is the same project.
    const repeated =
      !sums &&
      now.key === last.key &&
      (now.unit === '' || now.unit === last.unit) &&
      (unitColumn !== undefined || repeatsFields(context, row, chunks[chunks.length - 1])) &&
      repeatsAmounts(context, row, chunks[chunks.length - 1]);
    const chunk = chunks[chunks.length - 1];
    if (chunk && (!names || repeated)) chunk.bottom = row;
    else if (names) chunks.push({ top: row, bottom: row });
    if (names) last = { key: now.key, unit: now.unit === '' ? last.unit : now.unit };
  }
  return chunks;
}

/** Without a column of the unit, code, goal or another field has to be the same again. */
function repeatsFields({ site, header, key }: TableContext, row: number, chunk: Chunk | undefined): boolean {
  return header.fields.some(({ left }) => {
    const here = left === key ? '' : textAt(site.sheet, row, left);
    return here !== '' && chunk !== undefined && here === textAt(site.sheet, chunk.top, left);
  });
}

export function repeatsAmounts({ site, header }: TableContext, row: number, chunk: Chunk | undefined): boolean {
  if (!chunk) return false;
  return header.funds.every(({ left }) => {
    const here = textAt(site.sheet, row, left);
    return here === '' || here === textAt(site.sheet, chunk.top, left);
  });
}
