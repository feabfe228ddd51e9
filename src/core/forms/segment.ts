import type { Area } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';
import { isBlank } from './region';
import { remerged } from './remerge';
import { Sketch, sketchRow } from './rowSketch';
import { finished, sideBySide } from './siteBounds';
import { has, newDraft, note, type SiteDraft } from './siteDraft';
import { wordingOf } from './wording';

/** A part of a sheet that is one form, or one table of forms. */
export interface Site extends Area {
  readonly sheet: Sheet;
  /** Row of the title; undefined where the form has none. */
  readonly title?: number;
  /** First row of the header where the site is a table with a project per row. */
  readonly table?: number;
  /** Has it got an indicator table at all? */
  readonly indicators: boolean;
}

const ROWS_PER_SLICE = 1_000;

/**
 * Splits a sheet into sites by its titles, identity labels and indicator headers, not looking at any form in detail.
 * Yields between slices of rows. A title that is repeated at a page break does not begin a new form.
 *
 * @example [...driven(segment(sheet))] // two stacked forms give two sites
 */
export function* segment(given: Sheet): Generator<void, Site[], void> {
  const sheet = remerged(given);
  const sketches = new Uint16Array(sheet.rows.length);
  for (let row = 0; row < sheet.rows.length; row += 1) {
    sketches[row] = sketchRow(sheet.rows[row]);
    if (row % ROWS_PER_SLICE === ROWS_PER_SLICE - 1) yield;
  }
  const sites: Site[] = [];
  for (const { draft, end } of drafts(sheet, sketches)) {
    const site = finished(sheet, sketches, draft, end);
    if (site) sites.push(...sideBySide(site, sketches));
    if (sites.length % 200 === 199) yield;
  }
  return sites;
}

function titleOf(sheet: Sheet, row: number): string | undefined {
  for (const cell of sheet.rows[row] ?? []) {
    const words = cell && !isBlank(cell) ? wordingOf(cell.text).title : undefined;
    if (words !== undefined) return words;
  }
  return undefined;
}

function* drafts(sheet: Sheet, sketches: Uint16Array): Generator<{ draft: SiteDraft; end: number }> {
  let draft: SiteDraft | undefined;
  for (let row = 0; row < sketches.length; row += 1) {
    const bits = sketches[row] ?? 0;
    if (bits === 0) continue;
    if (
      draft &&
      has(bits, Sketch.title) &&
      draft.titleRow !== undefined &&
      row - draft.titleRow <= 2 &&
      !draft.identity &&
      !draft.body &&
      !draft.indicators
    ) {
      continue;
    }
    if (begins(sheet, sketches, row, draft)) {
      const start = has(bits, Sketch.title) || !draft ? walkUp(sketches, row, draft) : row;
      if (draft) yield { draft, end: start - 1 };
      draft = newDraft(start);
      if (has(bits, Sketch.title)) {
        draft.titleRow = row;
        draft.titleWords = titleOf(sheet, row);
      }
    } else if (draft && closes(sketches, row, draft)) {
      yield { draft, end: row - 1 };
      draft = undefined;
    }
    if (draft) note(draft, bits, row);
  }
  if (draft) yield { draft, end: sketches.length - 1 };
}

function begins(sheet: Sheet, sketches: Uint16Array, row: number, draft: SiteDraft | undefined): boolean {
  const bits = sketches[row] ?? 0;
  if (has(bits, Sketch.title)) {
    const next = nextTelling(sketches, row);
    const identity = has(next, Sketch.identity) && !has(next, Sketch.tableHead);
    // 年度绩效目标表 over the indicators of a form that has begun is the heading of a section.
    if (draft?.identity && draft.body && !draft.indicators && !identity && has(next, Sketch.indicatorHeader))
      return false;
    return !draft || identity || titleOf(sheet, row) !== draft.titleWords;
  }
  const blockRow = has(bits, Sketch.identity) && !has(bits, Sketch.tableHead);
  if (!draft) return blockRow || has(bits, Sketch.indicatorHeader, Sketch.tableHead);
  // A page of a table repeats its header, identity column included: no new form.
  if (has(bits, Sketch.tableHead)) return false;
  if (blockRow && has(bits, Sketch.project)) return draft.project && draft.indicators;
  return draft.ended && draft.table === undefined && has(bits, Sketch.indicatorHeader);
}

/** The first row after a title that tells what follows. */
function nextTelling(sketches: Uint16Array, row: number): number {
  for (let next = row + 1; next < Math.min(sketches.length, row + 10); next += 1) {
    const bits = sketches[next] ?? 0;
    if (bits !== 0 && !has(bits, Sketch.title, Sketch.headLine)) return bits;
    if (has(bits, Sketch.identity)) return bits;
  }
  return 0;
}

/** Annex, number and unit lines above the title belong to it; so does an unknown heading over a form without title. */
function walkUp(sketches: Uint16Array, row: number, draft: SiteDraft | undefined): number {
  let start = row;
  const titled = has(sketches[row], Sketch.title);
  for (let above = row - 1; above >= Math.max(0, row - 4, (draft?.start ?? -1) + 1); above -= 1) {
    const bits = sketches[above] ?? 0;
    if (bits === 0 && above === start - 1) continue;
    const belongs = has(bits, Sketch.headLine, Sketch.title) || (!titled && has(bits, Sketch.single));
    if (!belongs || (has(bits, Sketch.identity) && draft !== undefined)) break;
    start = above;
  }
  return start;
}

/** Another table's heading, after a blank row, ends a form that has its indicators. */
function closes(sketches: Uint16Array, row: number, draft: SiteDraft): boolean {
  const bits = sketches[row] ?? 0;
  const afterBlank = row > 0 && sketches[row - 1] === 0;
  return (
    draft.indicators &&
    has(bits, Sketch.annex, Sketch.otherTitle) &&
    has(bits, Sketch.single) &&
    (afterBlank || has(bits, Sketch.annex))
  );
}
