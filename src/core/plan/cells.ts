import { parseAddress, type Address } from '../sheet/address';
import { cellAt, type Cell, type Sheet } from '../sheet/sheet';

/** Looks up the cell at an address; undefined where it is blank. */
export type Cells = (cell: Address) => Cell | undefined;

/** A lookup over these sheets. */
export function cellsOf(sheets: readonly Sheet[]): Cells {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return (cell) => {
    const place = parseAddress(cell);
    const sheet = place && byName.get(place.sheet);
    return sheet && cellAt(sheet, place.row, place.column);
  };
}
