import type { Mark } from '../../core/plan/changes';
import type { Severity } from '../../core/rules/rule';
import { areaName, parseAddress, type Area, type CellRef } from '../../core/sheet/address';

/** Excel cuts an address text at 8,192 characters; and 513 areas in one were refused where 512 passed. */
const LONGEST_TEXT = 8000;
const MOST_AREAS = 500;

/** Cells that stand one under the other become one area: fewer areas, shorter texts. */
export function columnRuns(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.left === column && row <= last.bottom + 1) last.bottom = Math.max(last.bottom, row);
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** Runs of equal height that stand side by side become one rectangle. */
export function joinedRuns(runs: readonly Area[]): Area[] {
  const open = new Map<string, { top: number; left: number; bottom: number; right: number }>();
  const areas: Area[] = [];
  for (const run of runs) {
    const rows = `${String(run.top)}:${String(run.bottom)}`;
    const before = open.get(rows);
    if (before?.right === run.left - 1) before.right = run.right;
    else {
      const area = { ...run };
      open.set(rows, area);
      areas.push(area);
    }
  }
  return areas;
}

/**
 * Areas as address texts that Excel takes, as few as can be.
 *
 * @example addressTexts([{ top: 3, left: 1, bottom: 3, right: 1 }]) // ['B4']
 */
export function addressTexts(areas: readonly Area[]): string[] {
  const texts: string[] = [];
  let names: string[] = [];
  let length = 0;
  for (const area of areas) {
    const name = areaName(area);
    if (names.length > 0 && (length + name.length + 1 > LONGEST_TEXT || names.length >= MOST_AREAS)) {
      texts.push(names.join(','));
      names = [];
      length = 0;
    }
    names.push(name);
    length += name.length + 1;
  }
  return names.length > 0 ? [...texts, names.join(',')] : texts;
}

/** The address texts of all marks, by sheet name and severity; one text per area where Excel takes no more. */
export function markTexts(
  marks: readonly Mark[],
  perArea: boolean,
): ReadonlyMap<string, ReadonlyMap<Severity, readonly string[]>> {
  const bySheet = new Map<string, Map<Severity, readonly string[]>>();
  for (const { severity, cells } of marks) {
    const places = new Map<string, CellRef[]>();
    for (const cell of cells) {
      const place = parseAddress(cell);
      if (place) places.set(place.sheet, [...(places.get(place.sheet) ?? []), place]);
    }
    for (const [sheet, refs] of places) {
      const areas = columnRuns(refs);
      const texts = perArea ? areas.map(areaName) : addressTexts(areas);
      bySheet.set(sheet, (bySheet.get(sheet) ?? new Map<Severity, readonly string[]>()).set(severity, texts));
    }
  }
  return bySheet;
}
