import { runToEnd } from '../../../src/core/drive';
import { inspect } from '../../../src/core/inspect';
import { EMPTY_MEMORY } from '../../../src/core/memory';
import type { Report } from '../../../src/core/report';
import type { Sheet } from '../../../src/core/sheet/sheet';
import type { SummaryFile } from '../../../src/core/summary/summaryLine';

export const reportOf = (...sheets: Sheet[]): Report => runToEnd(inspect(sheets, {}, EMPTY_MEMORY));

/** The sheet with some values replaced: `changed(form, { 97: 95 })`. */
export function changed(sheet: Sheet, values: Readonly<Record<string, string | number>>, name = sheet.name): Sheet {
  const rows = sheet.rows.map((row) =>
    row?.map((cell) => {
      const value = cell && values[String(cell.value)];
      return cell && value !== undefined ? { ...cell, value, text: String(value) } : cell;
    }),
  );
  return { ...sheet, name, rows };
}

export const fileOf = (file: string, ...sheets: Sheet[]): SummaryFile => ({ file, report: reportOf(...sheets) });
