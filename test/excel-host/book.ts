import { contains, type Area } from '../../src/core/sheet/address';
import type { CellValue } from '../../src/core/sheet/sheet';
import { displayText } from './displayText';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export interface BookCell {
  value: CellValue;
  formula?: string;
  format: string;
  locked: boolean;
  error?: boolean;
  /** What the file says the cell displays; else it is made from value and format. */
  text?: string;
  fill?: string;
  /** Font, alignment, borders: `font.bold`, `wrapText`, `border.EdgeTop` … */
  look?: Record<string, string | number | boolean>;
}

/** A conditional format as the workbook holds it. */
export interface BookRule {
  id: string;
  type: string;
  stopIfTrue: boolean;
  areas: Area[];
  formula: string;
  look: Record<string, string | boolean | null>;
}

export interface BookComment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

export interface BookValidation {
  readonly area: Area;
  readonly rule: unknown;
}

/** A sheet of the in-memory workbook. Rules stand in the order of their priority, the first wins. */
export class BookSheet {
  readonly rows = new Map<number, Map<number, BookCell>>();
  readonly merges: Area[] = [];
  readonly rules: BookRule[] = [];
  readonly comments: BookComment[] = [];
  readonly validations: BookValidation[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** In points, where they are not Excel's own. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  protected = false;
  /** Properties of the sheet itself, seen by programs only. */
  readonly properties = new Map<string, string>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): BookCell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** The cell, made blank and locked (as new cells are) where there was none. */
  ensure(row: number, column: number): BookCell {
    let cells = this.rows.get(row);
    if (!cells) this.rows.set(row, (cells = new Map()));
    let cell = cells.get(column);
    if (!cell) cells.set(column, (cell = { value: null, format: 'General', locked: true }));
    return cell;
  }

  /** Puts a content into a cell as typing does: the formula goes, format and lock stay. */
  put(row: number, column: number, value: CellValue, formula?: string): void {
    const cell = this.ensure(row, column);
    delete cell.formula;
    delete cell.error;
    delete cell.text;
    cell.value = value;
    if (formula !== undefined) cell.formula = formula;
  }

  textAt(row: number, column: number): string {
    const cell = this.cell(row, column);
    return cell ? (cell.text ?? displayText(cell.value, cell.format)) : '';
  }

  /** The smallest rectangle round the cells in use; the first cell where there is none, as in Excel. */
  usedArea(valuesOnly: boolean): Area {
    let area: Area | undefined;
    for (const [row, cells] of this.rows) {
      for (const [column, cell] of cells) {
        const used = cell.value !== null || cell.formula !== undefined || (!valuesOnly && cell.fill !== undefined);
        if (!used) continue;
        area = area
          ? {
              top: Math.min(area.top, row),
              left: Math.min(area.left, column),
              bottom: Math.max(area.bottom, row),
              right: Math.max(area.right, column),
            }
          : { top: row, left: column, bottom: row, right: column };
      }
    }
    return area ?? { top: 0, left: 0, bottom: 0, right: 0 };
  }

  /** Merged areas whose first cell lies in the area. Excel does not see those that begin outside. */
  mergesIn(area: Area): readonly Area[] {
    return this.merges.filter((merge) => contains(area, merge.top, merge.left));
  }
}

export class Book {
  readonly sheets: BookSheet[] = [];
  /** Custom XML parts by id. */
  readonly parts = new Map<string, string>();
  active = 0;
  selection = 'A1';
  private serial = 0;

  add(name: string): BookSheet {
    const sheet = new BookSheet(`{${String(++this.serial).padStart(8, '0')}-0000-4000-8000-000000000000}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  sheet(nameOrId: string): BookSheet | undefined {
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === nameOrId.toLowerCase());
  }

  get activeSheet(): BookSheet {
    const sheet = this.sheets[this.active] ?? this.sheets[0];
    if (!sheet) throw new Error('a workbook has at least one sheet');
    return sheet;
  }

  /** An id no object of this workbook has had. */
  newId(): string {
    return `{${String(++this.serial).padStart(8, '0')}-000E-0000-0000-000000000000}`;
  }
}
