import { readXlsx } from 'hucre/xlsx';
import { readWorkbook } from '../../ooxml/read';
import { asHostError } from '../xlsx/failures';
import { openXlsx } from '../xlsx/xlsxHost';
import { WorkbenchBook } from './book';
import { looksOf, PLAIN_LOOK, type SheetLook } from './look';
import { createWorkbenchHost, type WorkbenchHost } from './workbenchHost';

/** A workbook open in the workbench. */
export interface OpenWorkbook {
  readonly fileName: string;
  readonly host: WorkbenchHost;
  /** In the order of the sheets. */
  readonly looks: readonly SheetLook[];
  /** The file with everything changed since it was opened, and the name to save it under. */
  readonly save: () => Promise<{ readonly bytes: Uint8Array; readonly name: string }>;
}

/**
 * Opens the bytes of an .xlsx, .xlsm or .xls.
 *
 * @throws HostError `not-a-workbook`, `password`, `damaged`, `too-large` or `unexpected`
 * @example const { host, save } = await openWorkbench(bytes, '自评表.xlsx');
 */
export async function openWorkbench(bytes: Uint8Array, fileName: string): Promise<OpenWorkbook> {
  const { kind, sheets, active, memory, marks } = await asHostError(() => readWorkbook(bytes));
  const looks =
    kind === 'xlsx'
      ? looksOf(await asHostError(() => readXlsx(bytes, { readStyles: true })))
      : sheets.map(() => PLAIN_LOOK);
  const host = createWorkbenchHost(new WorkbenchBook(sheets), { active, memory, marks });
  return {
    fileName,
    host,
    looks,
    // The bytes stay the truth for everything but the cells: only what was changed is patched into them.
    save: async () => {
      const file = await openXlsx(bytes, { name: fileName });
      await file.commit({ ...host.unsaved(), cells: host.book.edits() });
      return { bytes: file.save(), name: file.name };
    },
  };
}
