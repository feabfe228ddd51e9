import type { Cell, CellStyle, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { cellName } from '../core/sheet/address';
import type { ColumnKind, SummaryColumn, SummaryTable } from '../core/summary/summaryTables';

const FONT = '宋体';
const side = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const BORDER = { top: side, right: side, bottom: side, left: side };
const centred = { horizontal: 'center', vertical: 'center', wrapText: true } as const;

const TITLE: CellStyle = { font: { name: FONT, size: 16, bold: true }, alignment: centred };
const HEADING: CellStyle = {
  font: { name: FONT, size: 10, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBE3' } },
  border: BORDER,
  alignment: centred,
};
const BODY: Record<ColumnKind, CellStyle> = {
  text: body({ horizontal: 'left', vertical: 'center', wrapText: true }),
  name: body(centred),
  // A page of noughts hides the numbers that matter.
  count: body(centred, '0;-0;"—"'),
  points: body(centred, '0.00'),
};
const TOTAL: CellStyle = {
  font: { name: FONT, size: 10, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } },
};

function body(alignment: NonNullable<CellStyle['alignment']>, numFmt?: string): CellStyle {
  return { font: { name: FONT, size: 10 }, border: BORDER, alignment, ...(numFmt !== undefined && { numFmt }) };
}

/** Rows above the table: the title and the headings. */
const HEAD = 2;
/** Points of a line of 10-point text, and the room around it. */
const LINE = 13;
const ROOM = 5;
const TALLEST = 400;

/**
 * 汇总表.xlsx: a sheet for each table, with its headings frozen, filters, and set up to print on A4 landscape a page
 * wide with the headings on every page.
 *
 * @example const bytes = await summaryWorkbook(summaryTables(files, zhCN));
 */
export async function summaryWorkbook(tables: readonly SummaryTable[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: tables.map(sheetOf), defaultFont: { name: FONT, size: 10 } });
}

function sheetOf({ name, title, columns, rows, total }: SummaryTable): WriteSheet {
  const all = [...rows, ...(total ? [total] : [])];
  const last = columns.length - 1;
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, at: number, value: string | number | null, style: CellStyle): void => {
    // A text stays a text, even one that begins like a formula.
    if (typeof value === 'string' && value !== '') cells.set(`${row},${at}`, { value, type: 'string', style });
    else if (typeof value === 'number') cells.set(`${row},${at}`, { value, type: 'number', style });
    else cells.set(`${row},${at}`, { value: null, type: 'empty', style });
  };
  for (let at = 0; at <= last; at += 1) put(0, at, at === 0 ? title : null, TITLE);
  columns.forEach(({ heading }, at) => put(1, at, heading, HEADING));
  all.forEach((values, nth) => {
    columns.forEach(({ kind }, at) => {
      const style = BODY[kind];
      const sum = nth === rows.length;
      put(HEAD + nth, at, values[at] ?? null, sum ? { ...style, ...TOTAL } : style);
    });
  });
  return {
    name,
    cells,
    columns: columns.map(({ width }) => ({ width })),
    rowDefs: new Map([
      [0, { height: 30 }],
      [1, { height: 30 }],
      ...all.map((values, nth) => [HEAD + nth, { height: heightOf(values, columns) }] as const),
    ]),
    merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: last }],
    freezePane: { rows: HEAD },
    // The line of totals is no row to be sorted or filtered.
    autoFilter: { range: `A2:${cellName(HEAD - 1 + Math.max(rows.length, 1), last)}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: '$1:$2',
      margins: { top: 0.6, bottom: 0.6, left: 0.4, right: 0.4 },
    },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
  };
}

/** As high as its longest text needs, since not every program measures wrapped text by itself. */
function heightOf(values: SummaryTable['rows'][number], columns: readonly SummaryColumn[]): number {
  const lines = columns.map(({ width, kind }, at) => {
    const value = values[at];
    if (kind !== 'text' || typeof value !== 'string') return 1;
    return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(charactersOf(line) / (width - 1.5))), 0);
  });
  return Math.min(TALLEST, Math.max(1, ...lines) * LINE + ROOM);
}

/** Chinese letters are two characters wide. */
function charactersOf(text: string): number {
  let characters = 0;
  for (const letter of text) characters += letter.charCodeAt(0) > 0x2e7f || letter === '“' || letter === '”' ? 2 : 1.05;
  return characters;
}
