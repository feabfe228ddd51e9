import { areaName, cellName, contains, parseArea } from '../core/sheet/address';
import type { Edit } from './edits';
import { openedTag, withAttributes } from './edits';
import { moveFormula } from './sharedFormula';
import type { CellSpot, SheetIndex } from './sheetIndex';
import { escapeXml } from './xmlText';

/** Whether a cell lies in an array formula or a data table of several cells, of which no part can be changed alone. */
export function inArray(index: SheetIndex, row: number, column: number): boolean {
  return index.formulas.some(({ formula }) => {
    const area =
      formula && formula.attributes['t'] !== 'shared' ? parseArea(formula.attributes['ref'] ?? '') : undefined;
    if (!area || !contains(area, row, column)) return false;
    return area.top !== area.bottom || area.left !== area.right;
  });
}

/**
 * When cells are overwritten that carry the text of a shared formula, the first remaining cell of each group becomes
 * the one that carries it, with the formula moved to where it stands and the range shrunk to what is left.
 *
 * @param overwritten keys from {@link spotKey}
 */
export function promoteMasters(xml: string, index: SheetIndex, overwritten: ReadonlySet<string>): Edit[] {
  const edits: Edit[] = [];
  for (const members of sharedGroups(index).values()) {
    const master = members.find(({ formula }) => formula?.text !== '');
    if (!master?.formula || !overwritten.has(spotKey(master))) continue;
    const rest = members.filter((member) => !overwritten.has(spotKey(member)));
    const [heir] = rest;
    if (!heir?.formula) continue;
    const { start, end } = heir.formula;
    const moved = moveFormula(
      master.formula.text,
      cellName(master.row, master.column),
      cellName(heir.row, heir.column),
    );
    const name = `${index.prefix}f`;
    const open = withAttributes(openedTag(xml.slice(start, heir.formula.open)), { ref: areaName(bounds(rest)) });
    edits.push({ start, end, text: `${open}${escapeXml(moved)}</${name}>` });
  }
  return edits;
}

/** One cell of a sheet as a key. */
export function spotKey({ row, column }: { readonly row: number; readonly column: number }): string {
  return cellName(row, column);
}

function sharedGroups(index: SheetIndex): Map<string, CellSpot[]> {
  const groups = new Map<string, CellSpot[]>();
  for (const spot of index.formulas) {
    const group = spot.formula?.attributes['t'] === 'shared' ? spot.formula.attributes['si'] : undefined;
    if (group === undefined) continue;
    const members = groups.get(group);
    if (members) members.push(spot);
    else groups.set(group, [spot]);
  }
  return groups;
}

function bounds(spots: readonly CellSpot[]): { top: number; left: number; bottom: number; right: number } {
  const rows = spots.map(({ row }) => row);
  const columns = spots.map(({ column }) => column);
  return { top: Math.min(...rows), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns) };
}
