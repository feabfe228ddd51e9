import type { Area } from '../../../src/core/sheet/address';
import type { BookCell, BookSheet } from '../book';
import { ExcelFault } from '../wire';
import { ExcelObject, textArgument } from './excelObject';
import { FormatProtection } from './formatProtection';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'];

/** How the cells of some areas look. Only what the add-in sets in sheets of its own is spoken. */
export class RangeFormat extends ExcelObject {
  constructor(
    protected readonly sheet: BookSheet,
    protected readonly areas: readonly Area[],
  ) {
    super();
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.sheet, this.areas);
  }
  /** Of the first column; Excel's own width where none was set. */
  get ColumnWidth(): number {
    return this.sheet.columnWidths.get(this.areas[0]?.left ?? 0) ?? 48;
  }
  get RowHeight(): number {
    return this.sheet.rowHeights.get(this.areas[0]?.top ?? 0) ?? 15;
  }
  get Font(): RangeFont {
    return new RangeFont(this.sheet, this.areas);
  }
  get Fill(): RangeFill {
    return new RangeFill(this.sheet, this.areas);
  }
  get Borders(): RangeBorders {
    return new RangeBorders(this.sheet, this.areas);
  }
  set HorizontalAlignment(alignment: unknown) {
    setLook(this.sheet, this.areas, 'horizontal', oneOf(alignment, ['General', 'Left', 'Center', 'Right']));
  }
  set VerticalAlignment(alignment: unknown) {
    setLook(this.sheet, this.areas, 'vertical', oneOf(alignment, ['Top', 'Center', 'Bottom']));
  }
  set WrapText(wrap: unknown) {
    setLook(this.sheet, this.areas, 'wrap', wrap === true);
  }
}

class RangeFont extends RangeFormat {
  set Name(name: unknown) {
    setLook(this.sheet, this.areas, 'font.name', textArgument(name));
  }
  set Size(size: unknown) {
    if (typeof size !== 'number' || size < 1 || size > 409) throw new ExcelFault('InvalidArgument');
    setLook(this.sheet, this.areas, 'font.size', size);
  }
  set Bold(bold: unknown) {
    setLook(this.sheet, this.areas, 'font.bold', bold === true);
  }
  set Underline(kind: unknown) {
    setLook(this.sheet, this.areas, 'font.underline', oneOf(kind, ['None', 'Single', 'Double']));
  }
  set Color(colour: unknown) {
    setLook(this.sheet, this.areas, 'font.color', colourOf(colour));
  }
}

class RangeFill extends RangeFormat {
  set Color(colour: unknown) {
    eachCell(this.sheet, this.areas, (cell) => (cell.fill = colourOf(colour)));
  }
}

class RangeBorders extends RangeFormat {
  GetItem(side: unknown): RangeBorder {
    return new RangeBorder(this.sheet, this.areas, oneOf(side, SIDES));
  }
}

class RangeBorder extends RangeFormat {
  constructor(
    sheet: BookSheet,
    areas: readonly Area[],
    private readonly side: string,
  ) {
    super(sheet, areas);
  }
  /** Of the first cell. */
  get Style(): string {
    const { top = 0, left = 0 } = this.areas[0] ?? {};
    const line = `border.${this.side.replace('Edge', '').toLowerCase()}`;
    return String(this.sheet.cell(top, left)?.look?.[line] ?? 'None');
  }
  /** Every area has edges of its own; one without an inside has no inner lines, and Excel may refuse them. */
  set Style(style: unknown) {
    const kind = oneOf(style, ['None', 'Continuous', 'Dash', 'Dot', 'Double']);
    for (const area of this.areas) {
      const { top, left, bottom, right } = area;
      if (this.side === 'InsideHorizontal' && bottom === top) throw new ExcelFault('InvalidArgument');
      if (this.side === 'InsideVertical' && right === left) throw new ExcelFault('InvalidArgument');
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          for (const line of linesOf(this.side, area, row, column)) lookOf(this.sheet, row, column)[line] = kind;
        }
      }
    }
  }
}

/** Which lines of a cell a side of its area draws. */
function linesOf(side: string, { top, left, bottom, right }: Area, row: number, column: number): string[] {
  const lines = {
    EdgeTop: row === top ? ['top'] : [],
    EdgeBottom: row === bottom ? ['bottom'] : [],
    EdgeLeft: column === left ? ['left'] : [],
    EdgeRight: column === right ? ['right'] : [],
    InsideHorizontal: [...(row > top ? ['top'] : []), ...(row < bottom ? ['bottom'] : [])],
    InsideVertical: [...(column > left ? ['left'] : []), ...(column < right ? ['right'] : [])],
  }[side];
  return (lines ?? []).map((line) => `border.${line}`);
}

function eachCell(sheet: BookSheet, areas: readonly Area[], act: (cell: BookCell) => void): void {
  if (sheet.protected) throw new ExcelFault('AccessDenied');
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) act(sheet.ensure(row, column));
    }
  }
}

function lookOf(sheet: BookSheet, row: number, column: number): NonNullable<BookCell['look']> {
  const cell = sheet.ensure(row, column);
  return (cell.look ??= {});
}

function setLook(sheet: BookSheet, areas: readonly Area[], name: string, value: string | number | boolean): void {
  eachCell(sheet, areas, (cell) => ((cell.look ??= {})[name] = value));
}

function oneOf(value: unknown, known: readonly string[]): string {
  const text = textArgument(value);
  if (!known.includes(text)) throw new ExcelFault('InvalidArgument', text);
  return text;
}

function colourOf(value: unknown): string {
  const text = textArgument(value);
  if (!/^#[0-9A-F]{6}$/i.test(text)) throw new ExcelFault('InvalidArgument', text);
  return text;
}
