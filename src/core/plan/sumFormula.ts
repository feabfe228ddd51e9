import { cellName, parseAddress, type Address } from '../sheet/address';

/** How many arguments SUM takes at most. */
const MOST_ARGUMENTS = 255;

/**
 * `SUM` over the very cells given and no others, neighbours in a column as one range; without the `=`. Undefined where
 * there are none, or more separate ranges than SUM takes. All cells are of one sheet, on which the formula stands.
 *
 * @example sumOf(['表!I6', '表!H13', '表!H14']) === 'SUM(I6,H13:H14)'
 */
export function sumOf(cells: readonly Address[]): string | undefined {
  const runs: { column: number; top: number; bottom: number }[] = [];
  for (const cell of cells) {
    const place = parseAddress(cell);
    if (!place) return undefined;
    const last = runs.at(-1);
    if (last?.column === place.column && last.bottom + 1 === place.row) last.bottom = place.row;
    else runs.push({ column: place.column, top: place.row, bottom: place.row });
  }
  if (runs.length === 0 || runs.length > MOST_ARGUMENTS) return undefined;
  const said = runs.map(({ column, top, bottom }) =>
    top === bottom ? cellName(top, column) : `${cellName(top, column)}:${cellName(bottom, column)}`,
  );
  return `SUM(${said.join(',')})`;
}
