import { address, type Address } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';
import type { Form, Table } from './model';
import type { Mappings } from './mapping';
import { readBlock } from './readBlock';
import { readTable } from './readTable';
import { segment, type Site } from './segment';

/** How far a run is, in forms. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** A place that looks like a form but could not be read, with what is missing. */
export interface Unreadable {
  readonly sheet: string;
  readonly cell: Address;
  readonly missing: readonly string[];
}

export interface Recognised {
  readonly forms: readonly Form[];
  readonly tables: readonly Table[];
  readonly unreadable: readonly Unreadable[];
}

export interface RecogniseOptions {
  /** A source for the year where the form names none. */
  readonly fileName?: string | undefined;
  readonly mappings?: Mappings | undefined;
}

/** Finds every site of a workbook; the cheap first step. */
export function* findSites(sheets: readonly Sheet[]): Generator<Progress, Site[], void> {
  const sites: Site[] = [];
  for (const sheet of sheets) {
    const steps = segment(sheet);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        for (const site of step.value) sites.push(site);
        break;
      }
      yield { done: 0, all: sites.length };
    }
  }
  return sites;
}

/** Reads one site; also what a live recheck calls for the form that was edited. */
export function* readSite(
  site: Site,
  options: RecogniseOptions,
): Generator<void, { forms: Form[]; tables: Table[]; unreadable: Unreadable[] }, void> {
  if (site.table !== undefined) {
    const { forms, table } = yield* readTable(site, site.table, options.fileName);
    return { forms, tables: table ? [table] : [], unreadable: [] };
  }
  const outcome = readBlock(site, options);
  if ('form' in outcome) return { forms: [outcome.form], tables: [], unreadable: [] };
  // Without a title it only happened to have some of a form's labels.
  if (site.title === undefined) return { forms: [], tables: [], unreadable: [] };
  const cell = address(site.sheet.name, site.top, site.left);
  return { forms: [], tables: [], unreadable: [{ sheet: site.sheet.name, cell, missing: outcome.missing }] };
}

/**
 * Recognises the forms of a workbook by their labels. Yields after every form, so that the caller can slice the work
 * and cancel it; the order of forms is the order of sheets and rows.
 *
 * @example
 * const run = recognise(sheets, { fileName: '自评表.xlsx' });
 * let step = run.next();
 * while (!step.done) step = run.next();
 * step.value.forms[0]?.project?.value;
 */
export function* recognise(sheets: readonly Sheet[], options: RecogniseOptions): Generator<Progress, Recognised, void> {
  const sites = yield* findSites(sheets);
  const forms: Form[] = [];
  const tables: Table[] = [];
  const unreadable: Unreadable[] = [];
  let done = 0;
  for (const site of sites) {
    const steps = readSite(site, options);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        forms.push(...step.value.forms);
        tables.push(...step.value.tables);
        unreadable.push(...step.value.unreadable);
        break;
      }
      yield { done, all: sites.length };
    }
    done += 1;
    yield { done, all: sites.length };
  }
  return { forms, tables, unreadable };
}
