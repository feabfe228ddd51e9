import { readXlsx } from 'hucre/xlsx';
import { readWorkbook } from '../../ooxml/read';
import { asHostError } from '../xlsx/failures';
import { openXlsx } from '../xlsx/xlsxHost';
import { WorkbenchBook } from './book';
import { looksOf, type SheetLook } from './look';
import { createWorkbenchHost, type WorkbenchHost } from './workbenchHost';

/** A workbook open in the workbench. */
export interface OpenWorkbook {
  readonly fileName: string;
  readonly host: WorkbenchHost;
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
  const { kind, sheets, active, memory, marks, ...rest } = await asHostError(() => readWorkbook(bytes));
  const looks =
    kind === 'xlsx'
      ? looksOf(await asHostError(() => readXlsx(bytes, { readStyles: true })))
      : new Map<string, SheetLook>();
  const host = createWorkbenchHost(new WorkbenchBook(sheets), { active, memory, marks }, { ...rest, looks });
  return {
    fileName,
    host,
    // The bytes stay the truth for everything but the cells: only what was changed is patched into them.
    save: async () => {
      const file = await openXlsx(bytes, { name: fileName });
      const { sheets: ownSheets, ...others } = host.unsaved();
      // The user may have typed into a sheet of ours, which must be there first.
      if (ownSheets) await file.commit({ sheets: ownSheets });
      await file.commit({ ...others, cells: host.book.edits() });
      return { bytes: file.save(), name: file.name };
    },
  };
}
