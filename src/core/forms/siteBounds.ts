import { mergesWithin } from '../sheet/merges';
import type { Sheet } from '../sheet/sheet';
import { isBlank } from './region';
import { Sketch } from './rowSketch';
import type { Site } from './segment';
import { has, type SiteDraft } from './siteDraft';
import { wordingOf } from './wording';

export function finished(sheet: Sheet, sketches: Uint16Array, draft: SiteDraft, end: number): Site | undefined {
  let bottom = end;
  while (bottom > draft.start && sketches[bottom] === 0) bottom -= 1;
  const sections = [draft.identity, draft.body].filter(Boolean).length;
  const likely = draft.indicators
    ? draft.titleRow !== undefined || draft.identity || draft.body || draft.ended || bottom - draft.start >= 2
    : draft.titleRow !== undefined && sections === 2;
  if (!likely) return undefined;
  let left = Number.MAX_SAFE_INTEGER;
  let right = 0;
  for (let row = draft.start; row <= bottom; row += 1) {
    const cells = sheet.rows[row] ?? [];
    let first = 0;
    while (first < Math.min(left, cells.length) && isBlank(cells[first])) first += 1;
    if (first < cells.length) left = Math.min(left, first);
    let last = cells.length - 1;
    while (last > right && isBlank(cells[last])) last -= 1;
    right = Math.max(right, last);
  }
  for (const merge of mergesWithin(sheet, draft.start, bottom)) {
    left = Math.min(left, merge.left);
    right = Math.max(right, merge.right);
  }
  const site = { sheet, top: draft.start, left, bottom, right, indicators: draft.indicators };
  return {
    ...site,
    ...(draft.titleRow === undefined ? {} : { title: draft.titleRow }),
    ...(draft.table === undefined ? {} : { table: draft.table }),
  };
}

/** Two forms beside one another are told by a second 项目名称 in the same row. */
export function sideBySide(site: Site, sketches: Uint16Array): Site[] {
  for (let row = site.top; row <= site.bottom; row += 1) {
    if (!has(sketches[row], Sketch.twins) || has(sketches[row], Sketch.indicatorHeader, Sketch.tableHead)) continue;
    const cuts: number[] = [];
    const cells = site.sheet.rows[row] ?? [];
    for (let column = site.left; column < cells.length; column += 1) {
      const text = cells[column]?.text ?? '';
      if (wordingOf(text).label?.field === 'project' || wordingOf(text).title !== undefined) cuts.push(column);
    }
    const [, ...others] = cuts;
    const starts = [site.left, ...others];
    return starts.map((left, index) =>
      trimmedSite({ ...site, left, right: (starts[index + 1] ?? site.right + 1) - 1 }),
    );
  }
  return [site];
}

/** Without the blank columns between it and the next. */
export function trimmedSite(site: Site): Site {
  const { sheet, top, bottom, left } = site;
  let { right } = site;
  const used = (column: number): boolean => {
    for (let row = top; row <= bottom; row += 1) if (!isBlank(sheet.rows[row]?.[column])) return true;
    return sheet.merges.some(
      (merge) => merge.top >= top && merge.top <= bottom && merge.left <= column && merge.right >= column,
    );
  };
  while (right > left && !used(right)) right -= 1;
  return { ...site, right };
}
