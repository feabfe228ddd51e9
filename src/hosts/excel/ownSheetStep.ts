import type { SheetChange } from '../../core/plan/changes';
import { OWNER_KEY, OWNER_VALUE } from '../../core/plan/ownSheet';
import { toExcel } from './contents';
import type { KnownSheet } from './knowledge';
import { listStep } from './listStep';
import { drawSheet } from './sheetDrawing';
import { sheetProxy } from './sheetProxy';
import { delivered, type ReadStep, type Step } from './step';

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

/** A sheet of ours with what is to stand in it. */
export type FilledSheet = SheetChange & { readonly rows: NonNullable<SheetChange['rows']> };

/** Makes a sheet of ours or writes the one there is anew; then reads the list of sheets. */
export function ownSheetStep(
  change: FilledSheet,
  existing: KnownSheet | undefined,
  done: (sheets: readonly KnownSheet[]) => void,
): Step {
  return {
    queue: (context) => {
      const sheet = existing ? sheetProxy(context, existing.id) : context.workbook.worksheets.add(change.name);
      if (existing) {
        const whole = sheet.getRange().untrack();
        whole.unmerge();
        whole.clear('All');
      } else sheet.customProperties.add(OWNER_KEY, OWNER_VALUE);
      const range = fill(sheet, change.rows);
      if (range) drawSheet(sheet, range, change, existing === undefined);
      return listStep(done).queue(context);
    },
  };
}

/** The rectangle that was written; undefined where there is nothing to write. */
function fill(sheet: Excel.Worksheet, rows: FilledSheet['rows']): Excel.Range | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return undefined;
  const range = sheet.getRangeByIndexes(0, 0, rows.length, width).untrack();
  const grid = rows.map((row) => Array.from({ length: width }, (_, column) => toExcel(row[column] ?? { value: null })));
  if (rows.some((row) => row.some((cell) => cell?.formula !== undefined))) range.formulas = grid;
  else range.values = grid;
  return range;
}

/** Takes a sheet of ours away; then reads the list of sheets. */
export function removalStep(sheet: KnownSheet, done: (sheets: readonly KnownSheet[]) => void): Step {
  return {
    queue: (context) => {
      sheetProxy(context, sheet.id).delete();
      return listStep(done).queue(context);
    },
  };
}
