import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { address, areaAddress, areaName, type Address } from '../../src/core/sheet/address';

/** A mistake put into the sample on purpose. */
export interface Planted {
  readonly cell: Address;
  readonly rule: string;
  /** What is wrong, for whoever reads the list. */
  readonly what: string;
}

export type Look = 'title' | 'year' | 'head' | 'label' | 'text' | 'number' | 'note' | 'right';

/** A value to be written wrongly on purpose. */
export interface Wrong {
  readonly value: string | number | null;
  readonly rules: readonly string[];
  readonly what: string;
}

export function wrong(value: string | number | null, rules: string | readonly string[], what: string): Wrong {
  return { value, rules: typeof rules === 'string' ? [rules] : rules, what };
}

export type Value = string | number | null | Wrong;

const THIN = { style: 'thin', color: { rgb: '000000' } } as const;
const BOX = { top: THIN, bottom: THIN, left: THIN, right: THIN };
const SONG = { name: '宋体', size: 10, charset: 134 };

const LOOKS: Readonly<Record<Look, CellStyle>> = {
  title: {
    font: { name: '黑体', size: 16, bold: true, charset: 134 },
    alignment: { horizontal: 'center', vertical: 'center' },
  },
  year: { font: { ...SONG, size: 11 }, alignment: { horizontal: 'center', vertical: 'center' } },
  head: {
    font: { ...SONG, bold: true },
    border: BOX,
    alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  },
  label: { font: SONG, border: BOX, alignment: { horizontal: 'center', vertical: 'center', wrapText: true } },
  text: { font: SONG, border: BOX, alignment: { horizontal: 'left', vertical: 'center', wrapText: true } },
  number: { font: SONG, border: BOX, alignment: { horizontal: 'center', vertical: 'center' } },
  note: { font: { ...SONG, size: 9 }, alignment: { horizontal: 'left', vertical: 'center', wrapText: true } },
  right: { font: SONG, alignment: { horizontal: 'right', vertical: 'center' } },
};

/** One sheet being drawn, row by row from the top. Rows and columns are 0-based. */
export class Page {
  row = 0;
  readonly planted: Planted[] = [];
  /** Areas of the forms that hold no mistake. */
  readonly clean: Address[] = [];
  private readonly cells = new Map<string, Partial<Cell>>();
  private readonly merges: NonNullable<WriteSheet['merges']> = [];
  private readonly lines = new Map<number, number>();
  private readonly heights = new Map<number, number>();
  private readonly breaks: number[] = [];

  constructor(
    readonly name: string,
    /** Column widths in characters. */
    private readonly widths: readonly number[],
  ) {}

  get lastColumn(): number {
    return this.widths.length - 1;
  }

  /** Puts a value into a cell, or into the area down to `bottom` and across to `right`, at a row counted from the current one. */
  put(column: number, value: Value, look: Look, to: { right?: number; down?: number; format?: string } = {}): void {
    const { right = column, down = 0, format } = to;
    const bottom = this.row + down;
    const content = typeof value === 'object' && value !== null ? value : { value, rules: [], what: '' };
    const style = { ...LOOKS[look], ...(format === undefined ? {} : { numFmt: format }) };
    for (let row = this.row; row <= bottom; row++) {
      for (let at = column; at <= right; at++) this.cells.set(`${row},${at}`, { value: null, style });
    }
    this.cells.set(`${this.row},${column}`, { value: content.value, style });
    if (right > column || down > 0) {
      this.merges.push({ startRow: this.row, startCol: column, endRow: bottom, endCol: right });
    }
    for (const rule of content.rules) {
      this.planted.push({ cell: address(this.name, this.row, column), rule, what: content.what });
    }
    if (down === 0) this.need(content.value, column, right);
  }

  /** Draws one form and notes whether it is free of mistakes. */
  form(draw: () => void): void {
    const top = this.row;
    const before = this.planted.length;
    draw();
    const area = { sheet: this.name, top, left: 0, bottom: this.row - 1, right: this.lastColumn };
    if (this.planted.length === before) this.clean.push(areaAddress(area));
  }

  /** Goes to the next row; a height in points overrides what the texts need. */
  next(height?: number): void {
    if (height !== undefined) this.heights.set(this.row, height);
    this.row += 1;
  }

  /** The next form begins on a new printed page. */
  breakPage(): void {
    this.breaks.push(this.row);
  }

  sheet(print: { orientation: 'portrait' | 'landscape'; titleRows?: string }): WriteSheet {
    const area = { top: 0, left: 0, bottom: this.row - 1, right: this.lastColumn };
    const rowDefs = new Map<number, { height: number }>();
    for (let row = 0; row < this.row; row++) {
      rowDefs.set(row, { height: this.heights.get(row) ?? Math.max(20, (this.lines.get(row) ?? 1) * 13.5 + 5) });
    }
    return {
      name: this.name,
      cells: this.cells,
      merges: this.merges,
      columns: this.widths.map((width) => ({ width })),
      rowDefs,
      ...(this.breaks.length > 0 ? { rowBreaks: this.breaks } : {}),
      pageSetup: {
        paperSize: 'a4',
        orientation: print.orientation,
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        horizontalCentered: true,
        printArea: areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'),
        ...(print.titleRows === undefined ? {} : { printTitlesRow: print.titleRows }),
        margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
      },
      headerFooter: { oddFooter: '&C第 &P 页 共 &N 页' },
    };
  }

  private need(value: string | number | null, column: number, right: number): void {
    const width = this.widths.slice(column, right + 1).reduce((sum, one) => sum + one, 0) - 0.8;
    const lines = String(value ?? '')
      .split('\n')
      .map((line) => Math.max(1, Math.ceil(widthOf(line) / width)));
    const total = lines.reduce((sum, one) => sum + one, 0);
    this.lines.set(this.row, Math.max(this.lines.get(this.row) ?? 1, total));
  }
}

/** A Chinese character is as wide as two of the digits that column widths are counted in. */
function widthOf(line: string): number {
  return Array.from(line).reduce((sum, character) => sum + (character > '\u2e7f' ? 1.85 : 1), 0);
}
