import { splitAddress, type Address } from '../sheet/address';
import type { CellContent } from './changes';

/** A cell whose click selects the cell it names; a cell of another workbook is only named. */
export function sheetLink(cell: Address): CellContent {
  if (cell.startsWith('[')) return { value: cell };
  const { sheet, name } = splitAddress(cell);
  const target = `#'${sheet.replaceAll("'", "''")}'!${name}`;
  return { value: cell, formula: `=HYPERLINK(${quoted(target)},${quoted(cell)})` };
}

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;
