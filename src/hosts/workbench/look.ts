import type { BorderStyle, Cell, CellStyle, Sheet as LibrarySheet, Workbook } from 'hucre';
import { cssColour } from './colours';

export type Side = 'top' | 'right' | 'bottom' | 'left';

export interface Line {
  readonly style: NonNullable<BorderStyle[Side]>['style'];
  readonly colour: string;
}

/** How a cell looks. Absent parts are the workbook's defaults. */
export interface CellLook {
  readonly font?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly colour?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: true;
  /** Degrees counter-clockwise, 255 for stacked letters. */
  readonly rotation?: number;
  readonly lines: Readonly<Partial<Record<Side, Line>>>;
}

/** How a sheet looks: everything the grid draws that is not a value. Widths and heights in pixels. */
export interface SheetLook {
  /** By `row,column`. */
  readonly cells: ReadonlyMap<string, CellLook>;
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly gridLines: boolean;
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export const PLAIN_LOOK: SheetLook = {
  cells: new Map(),
  columnWidths: new Map(),
  rowHeights: new Map(),
  gridLines: true,
  frozenRows: 0,
  frozenColumns: 0,
};

export const PIXELS_PER_POINT = 4 / 3;

/** The looks of a workbook's sheets, by their names. */
export function looksOf(book: Workbook): ReadonlyMap<string, SheetLook> {
  const theme = book.themeColors ?? [];
  // Widths are counted in digits of the default font, which are 7 pixels wide at 11 points and 8 at 12.
  const digit = (book.defaultFont?.size ?? 11) >= 12 ? 8 : 7;
  return new Map(book.sheets.map((sheet) => [sheet.name, lookOf(sheet, theme, digit)]));
}

function lookOf(sheet: LibrarySheet, theme: readonly string[], digit: number): SheetLook {
  const columnWidths = new Map<number, number>();
  sheet.columns?.forEach(({ width }, column) => {
    if (width !== undefined) columnWidths.set(column, Math.round(width * digit + 5));
  });
  const rowHeights = new Map<number, number>();
  for (const [row, { height }] of sheet.rowDefs ?? []) {
    if (height !== undefined) rowHeights.set(row, Math.round(height * PIXELS_PER_POINT));
  }
  return {
    cells: new Map([...(sheet.cells ?? [])].flatMap(([key, cell]) => cellLook(key, cell, theme))),
    columnWidths,
    rowHeights,
    gridLines: sheet.view?.showGridLines !== false,
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
  };
}

function cellLook(key: string, { style }: Cell, theme: readonly string[]): [string, CellLook][] {
  if (!style) return [];
  const { font, fill, alignment } = style;
  const colour = cssColour(font?.color, theme);
  const background = fill?.type === 'pattern' && fill.pattern !== 'none' ? cssColour(fill.fgColor, theme) : undefined;
  const { horizontal, vertical, textRotation } = alignment ?? {};
  const look: CellLook = {
    ...(font?.name !== undefined && { font: font.name }),
    ...(font?.size !== undefined && { size: font.size }),
    ...(font?.bold === true && { bold: true }),
    ...(font?.italic === true && { italic: true }),
    ...(font?.underline !== undefined && font.underline !== false && { underline: true }),
    ...(font?.strikethrough === true && { strike: true }),
    ...(colour !== undefined && { colour }),
    ...(background !== undefined && { fill: background }),
    ...horizontalOf(horizontal),
    ...((vertical === 'top' || vertical === 'center' || vertical === 'bottom') && { vertical }),
    ...(alignment?.wrapText === true && { wrap: true }),
    ...(textRotation !== undefined && textRotation !== 0 && { rotation: textRotation }),
    lines: linesOf(style.border, theme),
  };
  return [[key, look]];
}

function horizontalOf(horizontal: NonNullable<CellStyle['alignment']>['horizontal']): Pick<CellLook, 'horizontal'> {
  switch (horizontal) {
    case 'center':
    case 'centerContinuous':
    case 'distributed':
      return { horizontal: 'center' };
    case 'right':
      return { horizontal };
    case 'left':
    case 'justify':
    case 'fill':
      return { horizontal: 'left' };
    case 'general':
    case undefined:
      return {};
  }
}

function linesOf(border: BorderStyle | undefined, theme: readonly string[]): CellLook['lines'] {
  const lines: Partial<Record<Side, Line>> = {};
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const line = border?.[side];
    if (line) lines[side] = { style: line.style, colour: cssColour(line.color, theme) ?? '#000000' };
  }
  return lines;
}
