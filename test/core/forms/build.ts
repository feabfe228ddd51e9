import { parseArea, type Area } from '../../../src/core/sheet/address';
import type { Cell, CellValue, Sheet } from '../../../src/core/sheet/sheet';

/** What a cell of an invented sheet holds: a bare value, or value with format and shown text. */
export type CellInput =
  | CellValue
  | undefined
  | { readonly value: CellValue; readonly text?: string; readonly format?: string; readonly formula?: string };

/** An invented sheet by rows; `''`, `null` and `undefined` are blank cells. */
export type Grid = readonly (readonly CellInput[])[];

function toCell(input: CellInput): Cell | undefined {
  if (input === undefined || input === null || input === '') return undefined;
  if (typeof input !== 'object') return { value: input, text: String(input) };
  const { value, text, format, formula } = input;
  return {
    value,
    text: text ?? (value === null ? '' : String(value)),
    ...(format === undefined ? {} : { format }),
    ...(formula === undefined ? {} : { formula }),
  };
}

/**
 * Builds a sheet from a grid and merged areas: `sheetOf([['项目名称', '道路养护']], ['B1:D1'])`.
 */
export function sheetOf(grid: Grid, merges: readonly string[] = [], name = '表1'): Sheet {
  const areas: Area[] = merges.map((text) => {
    const area = parseArea(text);
    if (!area) throw new Error(`not an area: ${text}`);
    return area;
  });
  return { name, rows: grid.map((row) => row.map(toCell)), merges: areas };
}

/**
 * Builds a sheet from lines of text, cells parted by `|`; numbers become numbers. A cell `<` is merged with the one
 * to its left, `^` with the one above: a form can be drawn as it looks.
 *
 * @example
 * drawn(`
 *   项目支出绩效目标申报表 | <        | <    | <
 *   项目名称               | 道路养护 | <    | <
 * `)
 */
export function drawn(picture: string, name = '表1'): Sheet {
  const lines = picture.split('\n').filter((line) => line.trim() !== '');
  const texts = lines.map((line) => line.split('|').map((text) => text.trim().replace(/\\n/g, '\n')));
  const rows = texts.map((cells) =>
    cells.map((text) => (text === '<' || text === '^' ? undefined : toCell(valueOf(text)))),
  );
  return { name, rows, merges: mergesOf(texts) };
}

function valueOf(text: string): CellInput {
  if (text === '-' || text === '.') return undefined;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function mergesOf(texts: readonly (readonly string[])[]): Area[] {
  const areas: Area[] = [];
  texts.forEach((cells, top) =>
    cells.forEach((text, left) => {
      if (text === '<' || text === '^') return;
      let right = left;
      while (cells[right + 1] === '<') right += 1;
      let bottom = top;
      while (texts[bottom + 1]?.[left] === '^') bottom += 1;
      if (right > left || bottom > top) areas.push({ top, left, bottom, right });
    }),
  );
  return areas;
}

/** The same sheet with everything moved down and right. */
export function shifted(sheet: Sheet, down: number, right: number): Sheet {
  const blank = new Array<undefined>(right).fill(undefined);
  return {
    ...sheet,
    rows: [...new Array<undefined>(down).fill(undefined), ...sheet.rows.map((row) => row && [...blank, ...row])],
    merges: sheet.merges.map(({ top, left, bottom, right: end }) => ({
      top: top + down,
      left: left + right,
      bottom: bottom + down,
      right: end + right,
    })),
  };
}

/** Sheets under one another as one, with blank rows between. */
export function stacked(sheets: readonly Sheet[], gap = 1): Sheet {
  const rows: Sheet['rows'][number][] = [];
  const merges: Area[] = [];
  for (const sheet of sheets) {
    const down = rows.length;
    merges.push(...shifted(sheet, down, 0).merges);
    rows.push(...sheet.rows, ...new Array<undefined>(gap).fill(undefined));
  }
  return { name: sheets[0]?.name ?? '表1', rows, merges };
}
