import type { BookSheet } from '../book';
import { WHOLE_SHEET } from '../book';
import { parseAddress } from '../address';
import { CHANGED, type ExcelState } from '../excelState';
import { ExcelFault } from '../wire';
import { Comments } from './comments';
import { ExcelObject, optionalText, textArgument } from './excelObject';
import { Range } from './range';
import { RangeAreas } from './rangeAreas';

/** One sheet. */
export class Worksheet extends ExcelObject {
  override readonly scalars = ['Id', 'Name', 'Position', 'Visibility'];

  constructor(
    private readonly state: ExcelState,
    private readonly sheet: BookSheet,
  ) {
    super();
  }

  override identity(): { readonly Id: string } {
    return { Id: this.sheet.id };
  }
  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: unknown) {
    const text = textArgument(name);
    const other = this.state.book.sheet(text);
    if (other && other !== this.sheet) throw new ExcelFault('ItemAlreadyExists');
    if (text === '' || text.length > 31 || /[[\]:*?/\\]/.test(text)) throw new ExcelFault('InvalidArgument');
    this.sheet.name = text;
  }
  get Position(): number {
    return this.state.book.sheets.indexOf(this.sheet);
  }
  get Visibility(): string {
    return this.sheet.visibility;
  }
  get Protection(): SheetProtection {
    return new SheetProtection(this.sheet);
  }
  get CustomProperties(): CustomProperties {
    return new CustomProperties(this.sheet);
  }
  get Comments(): Comments {
    return new Comments(this.sheet);
  }

  GetRange(address: unknown): Range {
    const text = optionalText(address);
    const area = text === undefined ? WHOLE_SHEET : parseAddress(text)[0];
    return new Range(this.state, this.sheet, area ?? WHOLE_SHEET);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    if (rows < 1 || columns < 1) throw new ExcelFault('InvalidArgument');
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    return new Range(this.state, this.sheet, area);
  }
  GetRanges(address: unknown): RangeAreas {
    const text = optionalText(address);
    return new RangeAreas(this.state, this.sheet, text === undefined ? [WHOLE_SHEET] : parseAddress(text));
  }
  GetUsedRange(valuesOnly: unknown): Range {
    return new Range(this.state, this.sheet, this.sheet.usedArea(valuesOnly === true));
  }
  GetUsedRangeOrNullObject(valuesOnly: unknown): Range | null {
    const empty = [...this.sheet.rows.values()].every((cells) =>
      [...cells.values()].every((cell) => cell.value === null),
    );
    return empty ? null : this.GetUsedRange(valuesOnly);
  }
  _RegisterDataChangedEvent(): void {
    this.state.registered.set(CHANGED, (this.state.registered.get(CHANGED) ?? 0) + 1);
  }
  _UnregisterDataChangedEvent(): void {
    this.state.registered.set(CHANGED, Math.max(0, (this.state.registered.get(CHANGED) ?? 0) - 1));
  }
  Activate(): void {
    if (this.state.otherWorkbook) throw new ExcelFault('InactiveWorkbook');
    if (this.sheet.visibility !== 'Visible') throw new ExcelFault('InvalidOperation');
    this.state.book.active = this.Position;
  }
  Delete(): void {
    if (this.state.book.sheets.length === 1) throw new ExcelFault('InvalidOperation');
    const front = this.state.book.activeSheet;
    this.state.book.sheets.splice(this.Position, 1);
    this.state.book.active = Math.max(0, this.state.book.sheets.indexOf(front));
  }
}

class CustomProperties extends ExcelObject {
  constructor(private readonly sheet: BookSheet) {
    super();
  }
  Add(key: unknown, value: unknown): CustomProperty {
    this.sheet.properties.set(textArgument(key), textArgument(value));
    return new CustomProperty(textArgument(key), textArgument(value));
  }
  GetItemOrNullObject(key: unknown): CustomProperty | null {
    const value = this.sheet.properties.get(textArgument(key));
    return value === undefined ? null : new CustomProperty(textArgument(key), value);
  }
}

class CustomProperty extends ExcelObject {
  override readonly scalars = ['Key', 'Value'];
  constructor(
    readonly Key: string,
    readonly Value: string,
  ) {
    super();
  }
}

class SheetProtection extends ExcelObject {
  override readonly scalars = ['Protected'];
  constructor(private readonly sheet: BookSheet) {
    super();
  }
  get Protected(): boolean {
    return this.sheet.protected;
  }
  Protect(): void {
    this.sheet.protected = true;
  }
  /** Heard of by no test without failing it: the add-in never unprotects. */
  Unprotect(): void {
    throw new Error('the add-in tried to unprotect a sheet');
  }
}
