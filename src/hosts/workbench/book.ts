import type { CellChange, CellContent } from '../../core/plan/changes';
import { sameContent } from '../../core/plan/sameContent';
import { address, parseAddress, type Address, type CellRef } from '../../core/sheet/address';
import { cellAt, type Cell, type CellValue, type Row, type Sheet } from '../../core/sheet/sheet';
import { displayText } from '../../ooxml/displayText';

const BLANK: CellContent = { value: null };

/**
 * The open workbook's cells: the truth that the grid draws and the file is saved from. Sheets are never changed in
 * place, so whoever holds one holds the state of that moment.
 */
export class WorkbenchBook {
  #sheets: readonly Sheet[];
  /** What the file holds in each cell that was changed since. */
  readonly #original = new Map<Address, CellContent>();

  constructor(sheets: readonly Sheet[]) {
    this.#sheets = sheets;
  }

  get sheets(): readonly Sheet[] {
    return this.#sheets;
  }

  sheet(name: string): Sheet | undefined {
    return this.#sheets.find((sheet) => sheet.name === name);
  }

  cell({ sheet, row, column }: CellRef): Cell | undefined {
    const found = this.sheet(sheet);
    return found && cellAt(found, row, column);
  }

  content(place: CellRef): CellContent {
    const cell = this.cell(place);
    if (!cell) return BLANK;
    return cell.formula === undefined ? { value: cell.value } : { value: cell.value, formula: cell.formula };
  }

  /** Whether a protected sheet forbids writing there. */
  locked(place: CellRef): boolean {
    return this.sheet(place.sheet)?.protected === true && this.cell(place)?.locked !== false;
  }

  /** Puts a content into a cell; its format and lock stay. */
  write(place: CellRef, content: CellContent): void {
    const at = address(place.sheet, place.row, place.column);
    if (!this.#original.has(at)) this.#original.set(at, this.content(place));
    this.#put(place, content);
  }

  /** Takes over the result a formula now gives; the file keeps the formula, so this is no edit. */
  recalculate(place: CellRef, value: CellValue): void {
    const { formula } = this.content(place);
    if (formula !== undefined) this.#put(place, { value, formula });
  }

  /** What differs from the file: cell, what the file holds, what is to stand there. */
  edits(): readonly CellChange[] {
    return [...this.#original].flatMap(([cell, expects]) => {
      const place = parseAddress(cell);
      const to = place ? this.content(place) : expects;
      return sameContent(expects, to) ? [] : [{ cell, expects, to }];
    });
  }

  /** Adds a sheet behind the others, or puts it in the place of the one of its name. */
  put(sheet: Sheet): void {
    this.#forget(sheet.name);
    const known = this.sheet(sheet.name) !== undefined;
    this.#sheets = known
      ? this.#sheets.map((other) => (other.name === sheet.name ? sheet : other))
      : [...this.#sheets, sheet];
  }

  drop(name: string): void {
    this.#forget(name);
    this.#sheets = this.#sheets.filter((sheet) => sheet.name !== name);
  }

  /** A sheet that is written whole has no edits of its own. */
  #forget(name: string): void {
    for (const cell of this.#original.keys()) if (parseAddress(cell)?.sheet === name) this.#original.delete(cell);
  }

  #put({ sheet: name, row, column }: CellRef, content: CellContent): void {
    this.#sheets = this.#sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const rows: (Row | undefined)[] = Array.from(
        { length: Math.max(sheet.rows.length, row + 1) },
        (_, at) => sheet.rows[at],
      );
      const before = rows[row] ?? [];
      const cells = Array.from({ length: Math.max(before.length, column + 1) }, (_, at) => before[at]);
      cells[column] = cellOf(content, cells[column]);
      rows[row] = cells;
      return { ...sheet, rows };
    });
  }
}

function cellOf({ value, formula }: CellContent, before: Cell | undefined): Cell | undefined {
  const kept = {
    ...(before?.format !== undefined && { format: before.format }),
    ...(before?.locked !== undefined && { locked: before.locked }),
  };
  if (value === null && formula === undefined) return before ? { value: null, text: '', ...kept } : undefined;
  const error = typeof value === 'string' && formula !== undefined && /^#[A-Z/0!?]+$/.test(value);
  return {
    value,
    text: displayText(value, before?.format, false),
    ...(formula !== undefined && { formula }),
    ...(error && { error: true as const }),
    ...kept,
  };
}
