import type { Area } from '../../src/core/sheet/address';
import type { CellValue } from '../../src/core/sheet/sheet';
import type { Book, BookSheet } from './book';

/** The message type of `onChanged`. */
export const CHANGED = 10;

/** What the client is told of an edit. */
export interface Change {
  readonly sheet: BookSheet;
  readonly area: Area;
  readonly source: 'Local' | 'Remote';
  readonly trigger: 'Unknown' | 'ThisLocalAddin';
}

/** The workbook with the application round it, as the objects of the wire see it. */
export interface ExcelState {
  readonly book: Book;
  /** `getMergedAreasOrNullObject` fails above this many. */
  mergeLimit: number;
  /** `values` and the like come as null, without an error, above this many cells. */
  nullAbove: number;
  /** Another workbook is in front: nothing that asks for the active sheet or a selection works. */
  otherWorkbook: boolean;
  /** `runtime.enableEvents`. */
  events: boolean;
  /** Event registrations by message type. */
  readonly registered: Map<number, number>;
  calculationSuspended: boolean;
  /** What a formula gives; Excel's calculation is not imitated. */
  calculate: (formula: string, sheet: BookSheet) => CellValue;
  changed: (change: Change) => void;
}
