import type { CellLook } from '../../core/plan/changes';
import { LOOK_FONT, PERCENT_FORMAT, SHEET_LOOK } from '../../core/plan/sheetLook';
import { areaName, type Area } from '../../core/sheet/address';
import { addressTexts, columnRuns, joinedRuns } from './markAreas';
import type { FilledSheet } from './ownSheetStep';

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Gives a sheet of ours its look: a few proxies for each kind of cell, however many cells there are, so that all of it
 * travels with the contents. `range` is what was written.
 */
export function drawSheet(sheet: Excel.Worksheet, range: Excel.Range, change: FilledSheet, isNew: boolean): void {
  const places = placesByLook(change.rows);
  for (const [look, cells] of places) {
    for (const text of addressTexts(joinedRuns(columnRuns(cells)))) paint(sheet.getRanges(text).untrack().format, look);
  }
  const boxed = [...places].flatMap(([look, cells]) => (SHEET_LOOK[look].boxed ? cells : []));
  drawBoxes(sheet, joinedRuns(columnRuns(boxed)));
  const formats = formatGrid(change.rows);
  if (formats) range.numberFormat = formats;
  for (const area of change.merges ?? []) sheet.getRange(areaName(area)).untrack().merge();
  // What the user has set in our sheet is kept when it is written anew, unless its merged areas make it another sheet.
  if (isNew || change.merges) setWidths(range, change);
  const { heights } = change;
  if (heights) {
    range.setRowProperties(
      change.rows.map((_, row) => (heights[row] === undefined ? {} : { format: { rowHeight: heights[row] } })),
    );
  }
}

function placesByLook(rows: FilledSheet['rows']): ReadonlyMap<CellLook, Place[]> {
  const places = new Map<CellLook, Place[]>();
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell?.look === undefined) return;
      const known = places.get(cell.look);
      if (known) known.push({ row, column });
      else places.set(cell.look, [{ row, column }]);
    }),
  );
  return places;
}

function paint(format: Excel.RangeFormat, look: CellLook): void {
  const { size, bold, underline, colour, fill, horizontal, wrap } = SHEET_LOOK[look];
  format.font.name = LOOK_FONT;
  format.font.size = size;
  if (bold) format.font.bold = true;
  if (underline) format.font.underline = 'Single';
  if (colour !== undefined) format.font.color = colour;
  if (fill !== undefined) format.fill.color = fill;
  format.horizontalAlignment = horizontal === 'center' ? 'Center' : 'Left';
  format.verticalAlignment = 'Center';
  format.wrapText = wrap;
}

/** Excel knows inner lines only where an area has an inside, so areas of one shape are drawn together. */
function drawBoxes(sheet: Excel.Worksheet, areas: readonly Area[]): void {
  for (const tall of [false, true]) {
    for (const wide of [false, true]) {
      const alike = areas.filter(({ top, left, bottom, right }) => bottom > top === tall && right > left === wide);
      for (const text of addressTexts(alike)) {
        const { borders } = sheet.getRanges(text).untrack().format;
        for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) draw(borders.getItem(side));
        if (tall) draw(borders.getItem('InsideHorizontal'));
        if (wide) draw(borders.getItem('InsideVertical'));
      }
    }
  }
}

function draw(border: Excel.RangeBorder): void {
  border.style = 'Continuous';
}

/** null leaves a cell's format; undefined where no cell has one of its own. */
function formatGrid(rows: FilledSheet['rows']): (string | null)[][] | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const isRate = (look: CellLook | undefined): boolean => look !== undefined && SHEET_LOOK[look].percent;
  if (!rows.some((row) => row.some((cell) => isRate(cell?.look)))) return undefined;
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => (isRate(row[column]?.look) ? PERCENT_FORMAT : null)),
  );
}

/** Excel counts in points: a character is 7 pixels wide, the cell's edges take 5, and a pixel is three quarters of a point. */
function setWidths(range: Excel.Range, { rows, widths = [] }: FilledSheet): void {
  if (widths.length === 0) return;
  const count = Math.max(0, ...rows.map((row) => row.length));
  range.setColumnProperties(
    Array.from({ length: count }, (_, column) => {
      const width = widths[column];
      return width === undefined ? {} : { format: { columnWidth: (width * 7 + 5) * 0.75 } };
    }),
  );
}
