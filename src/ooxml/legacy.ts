import { readXls, writeXlsx, type CellValue } from 'hucre/xlsx';
import { OoxmlError } from './ooxmlError';
import { OoxmlPackage } from './package';

/**
 * A new .xlsx package with what can be read of a legacy .xls: values, dates and merged areas of its sheets. Formulas
 * become their results and formats are lost, which whoever offers the file must say.
 *
 * @throws OoxmlError `damaged`
 */
export async function convertLegacy(bytes: Uint8Array): Promise<OoxmlPackage> {
  try {
    const book = await readXls(bytes);
    const sheets = book.sheets.map(({ name, rows, merges }) => ({
      name,
      // Blank rows are holes in what the library reads, and it cannot write holes.
      rows: Array.from(rows, (row: CellValue[] | undefined) => row ?? []),
      ...(merges ? { merges } : {}),
    }));
    const { dateSystem } = book;
    return OoxmlPackage.open(await writeXlsx({ sheets, ...(dateSystem === undefined ? {} : { dateSystem }) }));
  } catch (error) {
    if (error instanceof OoxmlError) throw error;
    throw new OoxmlError('damaged', error instanceof Error ? error.message : String(error), { cause: error });
  }
}
