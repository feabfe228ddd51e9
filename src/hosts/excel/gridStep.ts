import type { Area } from '../../core/sheet/address';
import type { Grid } from './grid';
import type { SheetReading } from './sheetReading';
import { answerOf, delivered, type ReadStep } from './step';

/** Only what is needed, by name: a bare load would bring every property of every cell. */
const CONTENTS = 'rowIndex,columnIndex,values,formulas,text,numberFormat,valueTypes';

/** Reads the contents of a sheet's used range, or of one block of it. */
export function gridStep(reading: SheetReading, block: Area | undefined, tooLarge: () => void): ReadStep {
  return {
    queue: (context) => {
      const range = block ? blockIn(reading.sheetIn(context), block) : reading.usedIn(context);
      range.load(CONTENTS);
      const rows = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ columnHidden: true });
      return () => {
        const grid = gridOf(range, rows, columns);
        if (grid === undefined) return false;
        if (grid === null) tooLarge();
        else keep(reading, grid, block);
        return true;
      };
    },
    refused: () => false,
  };
}

/** Reads only where the used cells lie. */
export function sizeStep(reading: SheetReading): ReadStep {
  return {
    queue: (context) => {
      const used = reading.usedIn(context);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return () => {
        const frame = delivered(() => ({
          top: used.rowIndex,
          left: used.columnIndex,
          bottom: used.rowIndex + used.rowCount - 1,
          right: used.columnIndex + used.columnCount - 1,
        }));
        if (frame) reading.frame = frame;
        return frame !== undefined;
      };
    },
    refused: () => false,
  };
}

/** Nothing is kept beyond the trip, so Excel need not hold a reference for us. */
export function blockIn(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
}

/** Undefined where no answer came, null where Excel gave null instead of saying that there are too many cells. */
function gridOf(
  range: Excel.Range,
  rowAnswer: OfficeExtension.ClientResult<Excel.RowProperties[]>,
  columnAnswer: OfficeExtension.ClientResult<Excel.ColumnProperties[]>,
): Grid | null | undefined {
  const rows = answerOf(rowAnswer);
  const columns = answerOf(columnAnswer);
  if (!rows || !columns) return undefined;
  const { rowIndex: top, columnIndex: left } = range;
  const arrays: readonly unknown[] = [range.values, range.formulas, range.text, range.numberFormat, range.valueTypes];
  if (arrays.some((array) => array === null)) return null;
  return {
    top,
    left,
    values: range.values,
    formulas: range.formulas,
    text: range.text,
    formats: range.numberFormat,
    types: range.valueTypes,
    hiddenRows: rows.flatMap(({ rowHidden }, line) => (rowHidden === true ? [top + line] : [])),
    hiddenColumns: columns.flatMap(({ columnHidden }, line) => (columnHidden === true ? [left + line] : [])),
  };
}

function keep(reading: SheetReading, grid: Grid, block: Area | undefined): void {
  reading.grids.push(grid);
  if (block) reading.blocks = (reading.blocks ?? []).filter((rest) => rest !== block);
  else {
    const [width = 1] = grid.values.map((row) => row.length);
    reading.frame = {
      top: grid.top,
      left: grid.left,
      bottom: grid.top + grid.values.length - 1,
      right: grid.left + width - 1,
    };
  }
}
