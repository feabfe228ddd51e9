import type { SheetCell, SheetChange } from '../../core/plan/changes';
import { LOOK_FONT, PERCENT_FORMAT, SHEET_LOOK } from '../../core/plan/sheetLook';
import type { Cell, Sheet } from '../../core/sheet/sheet';
import { displayText } from '../../ooxml/displayText';
import { PIXELS_PER_POINT, PLAIN_LOOK, type CellLook, type SheetLook } from './look';

/** A sheet of ours with what is to stand in it. */
export type FilledSheet = SheetChange & { readonly rows: NonNullable<SheetChange['rows']> };

const LINE = { style: 'thin', colour: '#000000' } as const;
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE };

/** A sheet of ours as a host delivers it. */
export function madeSheet({ name, rows, merges = [] }: FilledSheet): Sheet {
  return { name, rows: rows.map((row) => row.map((cell) => (cell ? madeCell(cell) : undefined))), merges };
}

function madeCell({ value, formula, look }: SheetCell): Cell | undefined {
  if (value === null && formula === undefined) return undefined;
  const format = look !== undefined && SHEET_LOOK[look].percent ? PERCENT_FORMAT : undefined;
  return {
    value,
    text: displayText(value, format, false),
    ...(formula !== undefined && { formula }),
    ...(format !== undefined && { format }),
  };
}

/** What the grid draws of it besides. */
export function madeLook({ rows, widths = [], heights = {} }: FilledSheet): SheetLook {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((cell, column): [string, CellLook][] =>
      cell?.look === undefined ? [] : [[`${String(at)},${String(column)}`, cellLook(cell.look)]],
    ),
  );
  return {
    ...PLAIN_LOOK,
    cells: new Map(cells),
    // A character is 7 pixels wide, the edges of a cell take 5.
    columnWidths: new Map(widths.map((width, column) => [column, Math.round(width * 7 + 5)])),
    rowHeights: new Map(
      Object.entries(heights).map(([row, height]) => [Number(row), Math.round(height * PIXELS_PER_POINT)]),
    ),
  };
}

function cellLook(look: NonNullable<SheetCell['look']>): CellLook {
  const { size, bold, underline, colour, fill, boxed, horizontal, wrap } = SHEET_LOOK[look];
  return {
    font: LOOK_FONT,
    size,
    ...(bold && { bold }),
    ...(underline && { underline }),
    ...(colour !== undefined && { colour }),
    ...(fill !== undefined && { fill }),
    horizontal,
    vertical: 'center',
    ...(wrap && { wrap }),
    lines: boxed ? BOX : {},
  };
}
