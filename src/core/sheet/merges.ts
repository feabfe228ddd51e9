import type { Area } from './address';
import type { Sheet } from './sheet';

/** Merges sorted by row, once per sheet, so that reading many forms of one sheet stays linear. */
const sortedMerges = new WeakMap<readonly Area[], readonly Area[]>();

/** The merged areas that begin in the rows given, in the order of rows. */
export function mergesWithin(sheet: Sheet, top: number, bottom: number): readonly Area[] {
  let sorted = sortedMerges.get(sheet.merges);
  if (!sorted) {
    // Files list them in order nearly always, and sorting a quarter of a million holds up the page.
    const { merges } = sheet;
    const ordered = merges.every((merge, index) => index === 0 || (merges[index - 1]?.top ?? 0) <= merge.top);
    sorted = ordered ? merges : [...merges].sort((a, b) => a.top - b.top);
    sortedMerges.set(sheet.merges, sorted);
  }
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.top ?? 0) < top) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sorted.length && (sorted[end]?.top ?? 0) <= bottom) end += 1;
  return sorted.slice(low, end);
}
