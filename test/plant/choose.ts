import type { FormKind } from '../../src/core/forms/model';
import type { Policy } from '../../src/core/policies/policy';
import type { Report } from '../../src/core/report';
import { FORM_RULES, WORKBOOK_RULES } from '../../src/core/rules/catalogue';
import type { Page } from './pages';
import { edited, placesOn, reportOn } from './check';
import type { Place, Plant, Planted } from './plant';

/** How many mistakes are planted for each rule. */
export const ENOUGH = 5;

/** A mistake with the form it goes into. */
export interface Chosen {
  readonly page: Page;
  readonly place: Place;
  readonly planted: Planted;
}

/** Checked once for each policy, however many rules look there for a place. */
const reports = new Map<string, Report>();

function reportOf(page: Page, policy: string | Policy | undefined): Report {
  const key = [page.workbook, page.key, JSON.stringify(policy ?? '')].join('|');
  const known = reports.get(key) ?? reportOn(page.sheets, page.workbook, policy);
  reports.set(key, known);
  return known;
}

/**
 * Mistakes of one rule, planted in as many different forms as there are, then at further cells of the same forms. The
 * order of pages is the same in every run and another for every rule; workbooks take turns.
 */
export function choose(code: string, plant: Plant, pages: readonly Page[], most = ENOUGH): readonly Chosen[] {
  if (most <= 0) return [];
  const kinds = plant.kinds ?? kindsOf(code);
  const chosen: Chosen[] = [];
  const sameSheet: Chosen[] = [];
  const sameForm: Chosen[] = [];
  for (const page of takingTurns(pages, code)) {
    if (!page.kinds.some((kind) => kinds.includes(kind))) continue;
    const report = reportOf(page, plant.policy);
    let list = chosen;
    for (const place of inOrder(placesOn(page, page.sheets, report, chosen.length), code)) {
      if (!kinds.includes(place.form.kind)) continue;
      const extended = extend(plant, page, place);
      const [first, ...more] = extended ? sitesOf(plant, extended) : [];
      if (!extended || !first) continue;
      list.push({ page, place: extended, planted: first });
      for (const planted of more) sameForm.push({ page, place: extended, planted });
      if (chosen.length === most) return chosen;
      // The next form comes from another workbook, where there is one.
      list = sameSheet;
      if (sameSheet.length >= most) break;
    }
  }
  return [...chosen, ...sameSheet, ...sameForm].slice(0, most);
}

/** Places at different cells, a few at most. */
function sitesOf(plant: Plant, place: Place): readonly Planted[] {
  const sites = new Map<string, Planted>();
  for (const planted of plant.sites(place)) {
    if (!sites.has(planted.at)) sites.set(planted.at, planted);
    if (sites.size === ENOUGH) break;
  }
  return [...sites.values()];
}

function extend(plant: Plant, page: Page, place: Place): Place | undefined {
  if (!plant.extend && !plant.prepare) return place;
  const added = plant.extend ? plant.extend(place) : [];
  const mended = plant.prepare ? plant.prepare(place) : [];
  if (!added || !mended) return undefined;
  const sheets = [...edited(page.sheets, mended), ...added];
  const report = reportOn(sheets, page.workbook, plant.policy);
  return placesOn(page, sheets, report, place.turn).find(({ form }) => form.id === place.form.id);
}

function kindsOf(code: string): readonly FormKind[] {
  return [...FORM_RULES, ...WORKBOOK_RULES].find((rule) => rule.code === code)?.kinds ?? [];
}

/** One page of every workbook, then the next of every workbook. */
function takingTurns(pages: readonly Page[], code: string): readonly Page[] {
  const byWorkbook = new Map<string, Page[]>();
  for (const page of pages) byWorkbook.set(page.workbook, [...(byWorkbook.get(page.workbook) ?? []), page]);
  const queues = [...byWorkbook]
    .sort(([a], [b]) => shuffle(`${code}${a}`) - shuffle(`${code}${b}`))
    .map(([, own]) => [...own].sort((a, b) => shuffle(`${code}${a.key}`) - shuffle(`${code}${b.key}`)));
  const longest = Math.max(0, ...queues.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? [])).flat();
}

const inOrder = (places: readonly Place[], code: string): readonly Place[] =>
  [...places].sort((a, b) => shuffle(`${code}${a.form.id}`) - shuffle(`${code}${b.form.id}`));

/** FNV-1a: scatters names evenly and the same way in every run. */
export function shuffle(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}
