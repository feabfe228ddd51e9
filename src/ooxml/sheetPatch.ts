import type { Area } from '../core/sheet/address';
import { areaName, cellName, contains, parseArea } from '../core/sheet/address';
import type { CellContent } from '../core/plan/changes';
import { cellXml } from './cellXml';
import type { Edit } from './edits';
import { applyEdits, openedTag, withAttributes } from './edits';
import { inArray, promoteMasters, spotKey } from './formulaGroups';
import type { RowSpot, SheetIndex } from './sheetIndex';
import { indexSheet, inheritedStyle } from './sheetIndex';

/** One cell to be written on a known sheet. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

export interface PatchedSheet {
  readonly xml: string;
  /** Cells that held a formula and hold none now, for the calculation chain. */
  readonly lostFormulas: readonly string[];
  /** Writes that were not made: inner cells of a merged area, parts of an array formula. */
  readonly refused: readonly CellWrite[];
}

/** Writes cells into a sheet's XML; every byte that does not belong to one of them stays. */
export function patchSheet(xml: string, writes: readonly CellWrite[]): PatchedSheet {
  const index = indexSheet(xml, new Set(writes.map(({ row }) => row)));
  const refused = writes.filter((write) => isInner(index.merges, write) || inArray(index, write.row, write.column));
  // Of two writes to one cell the later one counts.
  const last = new Map(writes.filter((write) => !refused.includes(write)).map((write) => [spotKey(write), write]));
  const made = [...last.values()].sort((one, other) => one.row - other.row || one.column - other.column);
  if (made.length === 0) return { xml, lostFormulas: [], refused };

  const keys = new Set(made.map(spotKey));
  const edits: Edit[] = promoteMasters(xml, index, keys);
  const byRow = new Map<number, CellWrite[]>();
  for (const write of made) {
    const row = byRow.get(write.row);
    if (row) row.push(write);
    else byRow.set(write.row, [write]);
  }
  const spots = new Map(index.rows.map((row) => [row.row, row]));
  const newRows: [number, CellWrite[]][] = [];
  for (const [row, cells] of byRow) {
    const spot = spots.get(row);
    if (spot) edits.push(...patchRow(xml, index, spot, cells));
    else newRows.push([row, cells]);
  }
  edits.push(...insertRows(xml, index, newRows), ...growDimension(xml, index, made));
  const lostFormulas = index.formulas
    .filter((spot) => last.get(spotKey(spot)) && last.get(spotKey(spot))?.content.formula === undefined)
    .map(spotKey);
  return { xml: applyEdits(xml, edits), lostFormulas, refused };
}

function isInner(merges: readonly Area[], { row, column }: CellWrite): boolean {
  return merges.some((area) => contains(area, row, column) && (row !== area.top || column !== area.left));
}

function patchRow(xml: string, index: SheetIndex, row: RowSpot, writes: readonly CellWrite[]): Edit[] {
  const edits: Edit[] = [];
  const added: { before: number; text: string }[] = [];
  for (const { column, content } of writes) {
    const spot = row.cells.find((cell) => cell.column === column);
    if (spot)
      edits.push({ start: spot.open.start, end: spot.end, text: cellXml(index.prefix, spot.open.attributes, content) });
    else if (!isBlank(content)) {
      const before = row.cells.find((cell) => cell.column > column)?.open.start ?? row.close;
      added.push({ before, text: newCell(index, row, row.row, column, content) });
    }
  }
  if (added.length === 0) return edits;
  const tag = xml.slice(row.open.start, row.open.end);
  const opened = { start: row.open.start, end: row.open.end, text: widenSpans(tag, row, writes) };
  if (!row.open.selfClosing)
    return [...edits, opened, ...added.map(({ before, text }) => ({ start: before, end: before, text }))];
  const inner = added.map(({ text }) => text).join('');
  return [{ ...opened, text: `${openedTag(opened.text)}${inner}</${row.open.name}>` }];
}

function newCell(
  index: SheetIndex,
  row: RowSpot | undefined,
  at: number,
  column: number,
  content: CellContent,
): string {
  const style = inheritedStyle(index, row, column);
  return cellXml(index.prefix, { r: cellName(at, column), ...(style === undefined ? {} : { s: style }) }, content);
}

/** `spans` is a hint of the columns used in a row; one that is too narrow makes some readers skip cells. */
function widenSpans(tag: string, row: RowSpot, writes: readonly CellWrite[]): string {
  const [first, last] = (row.open.attributes['spans'] ?? '').split(':').map(Number);
  if (first === undefined || last === undefined) return tag;
  const columns = writes.map(({ column }) => column + 1);
  const spans = `${String(Math.min(first, ...columns))}:${String(Math.max(last, ...columns))}`;
  return spans === row.open.attributes['spans'] ? tag : withAttributes(tag, { spans });
}

function insertRows(xml: string, index: SheetIndex, rows: readonly [number, CellWrite[]][]): Edit[] {
  const { prefix: p, sheetData } = index;
  if (!sheetData) return [];
  const inserted = rows.flatMap(([row, writes]) => {
    const cells = writes
      .filter(({ content }) => !isBlank(content))
      .map(({ column, content }) => newCell(index, undefined, row, column, content))
      .join('');
    const before = index.rows.find((candidate) => candidate.row > row)?.open.start ?? sheetData.close;
    return cells === ''
      ? []
      : [{ start: before, end: before, text: `<${p}row r="${String(row + 1)}">${cells}</${p}row>` }];
  });
  if (inserted.length === 0 || !sheetData.open.selfClosing) return inserted;
  const { start, end, name } = sheetData.open;
  const inner = inserted.map(({ text }) => text).join('');
  return [{ start, end, text: `${openedTag(xml.slice(start, end))}${inner}</${name}>` }];
}

function growDimension(xml: string, index: SheetIndex, writes: readonly CellWrite[]): Edit[] {
  const area = parseArea(index.dimension?.attributes['ref'] ?? '');
  const filled = writes.filter(({ content }) => !isBlank(content));
  if (!index.dimension || !area || filled.length === 0) return [];
  const grown = {
    top: Math.min(area.top, ...filled.map(({ row }) => row)),
    left: Math.min(area.left, ...filled.map(({ column }) => column)),
    bottom: Math.max(area.bottom, ...filled.map(({ row }) => row)),
    right: Math.max(area.right, ...filled.map(({ column }) => column)),
  };
  if (areaName(grown) === areaName(area)) return [];
  const { start, end } = index.dimension;
  return [{ start, end, text: withAttributes(xml.slice(start, end), { ref: areaName(grown) }) }];
}

function isBlank({ value, formula }: CellContent): boolean {
  return formula === undefined && (value === null || value === '');
}
