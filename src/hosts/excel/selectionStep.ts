import { address, type Address } from '../../core/sheet/address';
import { delivered, type Step } from './step';

/** Reads which cell is selected: the first of a larger selection. Excel refuses several areas at once. */
export function selectionStep(found: (cell: Address) => void): Step {
  return {
    queue: (context) => {
      // What is selected lies on the sheet in front.
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = context.workbook.getSelectedRange();
      sheet.load('name');
      range.load('rowIndex,columnIndex');
      return () => {
        const cell = cellOf(sheet, range);
        if (cell !== undefined) found(cell);
        return cell !== undefined;
      };
    },
  };
}

function cellOf(sheet: Excel.Worksheet, range: Excel.Range): Address | undefined {
  return delivered(() => address(sheet.name, range.rowIndex, range.columnIndex));
}
