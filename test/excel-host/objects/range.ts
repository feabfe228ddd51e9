import { areaName, contains, type Area } from '../../../src/core/sheet/address';
import { fullAddress, intersection, parseAddress } from '../address';
import { WHOLE_SHEET, type BookSheet } from '../book';
import type { ExcelState } from '../excelState';
import { ExcelFault } from '../wire';
import { ConditionalFormats } from './conditionalFormats';
import { DataValidation } from './dataValidation';
import { ExcelObject, optionalText } from './excelObject';
import { RangeAreas } from './rangeAreas';
import { RangeFormat } from './rangeFormat';
import { readGrid, setFormats, setSizes, valueType, writeGrid } from './rangeGrid';

type CellFormat = { format?: { protection?: unknown }; rowHidden?: unknown; columnHidden?: unknown };

/** A rectangle of cells. */
export class Range extends ExcelObject {
  override readonly scalars = [
    'Address',
    'RowIndex',
    'ColumnIndex',
    'RowCount',
    'ColumnCount',
    'Values',
    'Formulas',
    'Text',
  ];

  constructor(
    readonly state: ExcelState,
    readonly sheet: BookSheet,
    readonly area: Area,
  ) {
    super();
  }

  get Address(): string {
    return fullAddress(this.sheet.name, this.area);
  }
  get RowIndex(): number {
    return this.area.top;
  }
  get ColumnIndex(): number {
    return this.area.left;
  }
  get RowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get ColumnCount(): number {
    return this.area.right - this.area.left + 1;
  }
  get CellCount(): number {
    const count = this.RowCount * this.ColumnCount;
    return count > 2_147_483_647 ? -1 : count;
  }

  get Values(): unknown {
    return readGrid(this, (row, column) => this.sheet.cell(row, column)?.value ?? '');
  }
  set Values(values: unknown) {
    writeGrid(this, values);
  }
  get Formulas(): unknown {
    return readGrid(this, (row, column) => {
      const cell = this.sheet.cell(row, column);
      return cell?.formula ?? cell?.value ?? '';
    });
  }
  set Formulas(values: unknown) {
    writeGrid(this, values);
  }
  get Text(): unknown {
    return readGrid(this, (row, column) => this.sheet.textAt(row, column));
  }
  get NumberFormat(): unknown {
    return readGrid(this, (row, column) => this.sheet.cell(row, column)?.format ?? 'General');
  }
  /** null leaves a cell as it is. */
  set NumberFormat(formats: unknown) {
    setFormats(this, formats);
  }
  get ValueTypes(): unknown {
    return readGrid(this, (row, column) => valueType(this.sheet.cell(row, column)));
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.sheet, [this.area]);
  }
  get ConditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this.state, this.sheet, [this.area]);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.sheet, this.area);
  }

  GetUsedRange(valuesOnly: unknown): Range {
    const used = intersection(this.area, this.sheet.usedArea(valuesOnly === true));
    return this.to(used ?? { ...this.area, bottom: this.area.top, right: this.area.left });
  }
  GetCell(row: number, column: number): Range {
    const [top, left] = [this.area.top + row, this.area.left + column];
    return this.to({ top, left, bottom: top, right: left });
  }
  GetRow(row: number): Range {
    const top = this.area.top + row;
    return this.to({ ...this.area, top, bottom: top });
  }
  GetBoundingRect(other: unknown): Range {
    const area = this.areaOf(other);
    return this.to({
      top: Math.min(this.area.top, area.top),
      left: Math.min(this.area.left, area.left),
      bottom: Math.max(this.area.bottom, area.bottom),
      right: Math.max(this.area.right, area.right),
    });
  }
  GetIntersection(other: unknown): Range {
    const area = intersection(this.area, this.areaOf(other));
    if (!area) throw new ExcelFault('ItemNotFound');
    return this.to(area);
  }
  GetIntersectionOrNullObject(other: unknown): Range | null {
    const area = intersection(this.area, this.areaOf(other));
    return area ? this.to(area) : null;
  }
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.sheet.mergesIn(this.area);
    if (merges.length > this.state.mergeLimit) throw new ExcelFault('InvalidOperation', 'more than 512 merged areas');
    return merges.length === 0 ? null : new RangeAreas(this.state, this.sheet, merges);
  }

  GetRowProperties(wanted: CellFormat): unknown {
    const lines: unknown[] = [];
    for (let row = this.area.top; row <= this.area.bottom; row++) {
      lines.push({ ...(wanted.rowHidden !== undefined && { rowHidden: this.sheet.hiddenRows.has(row) }) });
    }
    return lines;
  }
  GetColumnProperties(wanted: CellFormat): unknown {
    const lines: unknown[] = [];
    for (let column = this.area.left; column <= this.area.right; column++) {
      lines.push({ ...(wanted.columnHidden !== undefined && { columnHidden: this.sheet.hiddenColumns.has(column) }) });
    }
    return lines;
  }
  GetCellProperties(wanted: CellFormat): unknown {
    return readGrid(this, (row, column) => ({
      ...(wanted.format?.protection === true && {
        format: { protection: { locked: this.sheet.cell(row, column)?.locked ?? true, formulaHidden: false } },
      }),
    }));
  }

  SetRowProperties(lines: readonly { readonly format?: { readonly rowHeight?: unknown } }[]): void {
    setSizes(this.sheet.rowHeights, this.area.top, this.RowCount, lines, ({ format }) => format?.rowHeight, 409);
  }
  SetColumnProperties(lines: readonly { readonly format?: { readonly columnWidth?: unknown } }[]): void {
    const { columnWidths } = this.sheet;
    setSizes(columnWidths, this.area.left, this.ColumnCount, lines, ({ format }) => format?.columnWidth, 1344);
  }

  /** Contents and looks; widths and heights stay. */
  Clear(what: unknown): void {
    if (what !== 'All') throw new ExcelFault('NotImplemented');
    for (const [row, cells] of this.sheet.rows) {
      for (const column of cells.keys()) if (contains(this.area, row, column)) cells.delete(column);
    }
  }
  Unmerge(): void {
    if (this.sheet.protected) throw new ExcelFault('AccessDenied');
    const rest = this.sheet.merges.filter((merge) => !intersection(this.area, merge));
    this.sheet.merges.splice(0, this.sheet.merges.length, ...rest);
  }
  /** Merging keeps the first cell's content and empties the others. */
  Merge(): void {
    if (this.sheet.protected) throw new ExcelFault('AccessDenied');
    this.sheet.merges.push({ ...this.area });
    for (let row = this.area.top; row <= this.area.bottom; row++) {
      for (let column = this.area.left; column <= this.area.right; column++) {
        if (row !== this.area.top || column !== this.area.left) this.sheet.put(row, column, null);
      }
    }
  }
  Select(): void {
    if (this.state.otherWorkbook) throw new ExcelFault('InvalidSelection');
    if (this.sheet.visibility !== 'Visible') throw new ExcelFault('InvalidOperation', 'the sheet is hidden');
    this.state.book.active = this.state.book.sheets.indexOf(this.sheet);
    this.state.book.selection = areaName(this.area);
  }
  /** The client asks before it splits a large write into rows. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw new ExcelFault('InvalidArgument');
  }

  private to(area: Area): Range {
    return new Range(this.state, this.sheet, area);
  }
  private areaOf(other: unknown): Area {
    if (other instanceof Range) {
      if (other.sheet !== this.sheet) throw new ExcelFault('InvalidArgument', 'ranges on two sheets');
      return other.area;
    }
    const text = optionalText(other);
    return (text === undefined ? undefined : parseAddress(text)[0]) ?? WHOLE_SHEET;
  }
}
