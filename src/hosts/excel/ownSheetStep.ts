import type { SheetChange } from '../../core/plan/changes';
import { toExcel } from './contents';
import type { KnownSheet } from './knowledge';
import { listStep } from './listStep';
import { sheetProxy } from './sheetProxy';
import { delivered, type ReadStep, type Step } from './step';

/** A property of the sheet itself, invisible to the user; it stays when the sheet is renamed or moved. */
const OWNER_KEY = 'jihe';

/** Reads whether a sheet was made by us. */
export function ownerStep(sheet: KnownSheet, found: (ours: boolean) => void): ReadStep {
  return {
    queue: (context) => {
      const property = sheetProxy(context, sheet.id).customProperties.getItemOrNullObject(OWNER_KEY);
      property.load('key');
      return () => {
        const ours = isThere(property);
        if (ours !== undefined) found(ours);
        return ours !== undefined;
      };
    },
    refused: () => false,
  };
}

const isThere = (property: Excel.WorksheetCustomProperty): boolean | undefined =>
  delivered(() => !property.isNullObject);

/** Makes a sheet of ours, writes the one there is anew (its look stays), or takes it away; then reads the list of sheets. */
export function ownSheetStep(
  { name, rows }: SheetChange,
  existing: KnownSheet | undefined,
  done: (sheets: readonly KnownSheet[]) => void,
): Step {
  return {
    queue: (context) => {
      if (rows) {
        const sheet = existing ? sheetProxy(context, existing.id) : context.workbook.worksheets.add(name);
        if (existing) sheet.getRange().untrack().clear('Contents');
        else sheet.customProperties.add(OWNER_KEY, 'sheet');
        const width = Math.max(0, ...rows.map((row) => row.length));
        if (width > 0) {
          const range = sheet.getRangeByIndexes(0, 0, rows.length, width).untrack();
          const grid = rows.map((row) =>
            Array.from({ length: width }, (_, column) => toExcel(row[column] ?? { value: null })),
          );
          if (rows.some((row) => row.some((cell) => cell?.formula !== undefined))) range.formulas = grid;
          else range.values = grid;
        }
      } else if (existing) sheetProxy(context, existing.id).delete();
      return listStep(done).queue(context);
    },
  };
}
