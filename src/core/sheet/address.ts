/**
 * A1 addresses. Rows and columns are 0-based inside the program and 1-based in text.
 * An {@link Address} is the printable form used in the model and in reports: `"自评表1!B4"`,
 * the sheet name as it is (never quoted), split at the last `!`.
 */
export type Address = `${string}!${string}`;

/** One cell. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle without its sheet; all bounds inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle on a named sheet. */
export interface AreaRef extends Area {
  readonly sheet: string;
}

const COLUMN_NAMES: string[] = [];

/** Column letters: `columnName(0) === 'A'`, `columnName(27) === 'AB'`. */
export function columnName(column: number): string {
  return (COLUMN_NAMES[column] ??= lettersOf(column));
}

function lettersOf(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The reverse of {@link columnName}: `columnIndex('AB') === 27`; NaN where the text is no column. */
export function columnIndex(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return Number.NaN;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `cellName(3, 1) === 'B4'`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** `address('表1', 3, 1) === '表1!B4'`. */
export function address(sheet: string, row: number, column: number): Address {
  return `${sheet}!${cellName(row, column)}`;
}

/** `areaName({ top: 0, left: 0, bottom: 28, right: 8 }) === 'A1:I29'`; one cell gives `'A1'`. */
export function areaName(area: Area): string {
  const first = cellName(area.top, area.left);
  return area.top === area.bottom && area.left === area.right ? first : `${first}:${cellName(area.bottom, area.right)}`;
}

/** `areaAddress({ sheet: '表1', top: 0, … }) === '表1!A1:I29'`. */
export function areaAddress(area: AreaRef): Address {
  return `${area.sheet}!${areaName(area)}`;
}

/** Parses `A1:I29` or `A1` (with or without `$`); undefined where it is no area. */
export function parseArea(text: string): Area | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/.exec(text);
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const rows = [Number(top) - 1, Number(bottom) - 1] as const;
  const columns = [columnIndex(left), columnIndex(right)] as const;
  if (Math.min(...rows) < 0) return undefined;
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

/** `splitAddress('表1!B4')` → `{ sheet: '表1', name: 'B4' }`. The sheet name may itself hold `!`. */
export function splitAddress(address: Address): { readonly sheet: string; readonly name: string } {
  const at = address.lastIndexOf('!');
  return { sheet: address.slice(0, at), name: address.slice(at + 1) };
}

/** Parses `表1!A1:I29`; undefined where it is no address. The sheet name may itself hold `!`. */
export function parseAreaAddress(text: string): AreaRef | undefined {
  const split = text.lastIndexOf('!');
  const area = split < 0 ? undefined : parseArea(text.slice(split + 1));
  return area && { sheet: text.slice(0, split), ...area };
}

/** Parses `表1!B4`; undefined where it is no cell. */
export function parseAddress(text: string): CellRef | undefined {
  const area = parseAreaAddress(text);
  return area && { sheet: area.sheet, row: area.top, column: area.left };
}

/** Whether the cell lies inside the area (same sheet assumed). */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
