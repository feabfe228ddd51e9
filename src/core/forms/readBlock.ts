import { compact } from './compact';
import { address, areaAddress, type Address } from '../sheet/address';
import { isBlankBox, Region, type Box } from './region';
import { mergesWithin } from '../sheet/merges';
import type { Site } from './segment';
import { squeeze } from '../text/normalise';
import { yearInName } from '../text/years';
import { readHead, readMoneyUnit, yearOfProject } from './formHead';
import { readFunds } from './funds';
import { columnOf, findHeaders, type Column, type IndicatorHeader } from './indicatorHeader';
import { readIndicatorRow } from './indicatorRows';
import { readLabelled, type LabelledFields } from './labelledFields';
import { fingerprintOf } from './fingerprint';
import { layoutOf } from './layoutMatch';
import { corrected, mappedColumns, relativePlace, type Mappings } from './mapping';
import type { Levels } from './levels';
import type { ExtraField, Form, FormKind, Fund, Indicator, TextField } from './model';
import { Reading } from './reading';

import { readTasks } from './tasks';
import { readSelfScore, readTotals } from './totals';

/** A year with a cell of its own, else that of 预算年度, else the one in the project's name, else an inferred one. */
function yearOfForm(head: Form['year'], fields: LabelledFields, project: TextField | undefined): Form['year'] {
  if (head?.cell !== undefined && head.value !== null) return head;
  const labelled = fields.get('year');
  const year = labelled && yearInName(labelled.text);
  if (labelled && year !== undefined) return { ...labelled, value: year };
  return head?.cell === undefined ? (yearOfProject(project) ?? head) : head;
}

const FUND_COLUMNS = ['initial', 'budget', 'executed', 'projected', 'rate', 'weight', 'score', 'reason'] as const;

/** A block read, or what is missing of a form that looked like one. */
export type BlockOutcome = { readonly form: Form } | { readonly missing: readonly string[] };

/** The block's region and what the user's corrections say of its layout. */
function openBlock(
  site: Site,
  mappings: Mappings | undefined,
): { reading: Reading; fingerprint: string; mapping: Readonly<Record<string, string>> | undefined } {
  const region = new Region(site.sheet, site, mergesWithin(site.sheet, site.top, site.bottom), true);
  const fingerprint = fingerprintOf(region.boxes);
  const mapping = mappings?.[fingerprint];
  return { reading: new Reading(region, mappedColumns(mapping)), fingerprint, mapping };
}

/**
 * How a cell of a block is told from its labels, for remembering where the user says a field stands: the layout's
 * fingerprint and the place, as `Memory.mappings` keeps them. Undefined where no label leads to the cell.
 */
export function mappingPlace(
  site: Site,
  cell: Address,
): { readonly fingerprint: string; readonly place: string } | undefined {
  const { reading, fingerprint } = openBlock(site, undefined);
  const place = relativePlace(reading.region, cell);
  return place === undefined ? undefined : { fingerprint, place };
}

/** Reads one form that stands as a block: identity above, funds, goals, then the indicators. */
export function readBlock(
  site: Site,
  options: { readonly fileName?: string | undefined; readonly mappings?: Mappings | undefined },
): BlockOutcome {
  const { reading, fingerprint, mapping } = openBlock(site, options.mappings);
  const { region } = reading;
  const { area, sheet } = region;
  const head = readHead(reading, site.title === undefined ? undefined : region.rowOf(site.title), options.fileName);
  const headers = findHeaders(reading);
  const columns = headers.flatMap(({ sets }) => sets.flatMap((set) => set.columns));
  const missing = missingOf(columns);
  if (missing.length > 0) return { missing };
  const first = headers[0]?.top ?? area.bottom + 1;
  const unit = readMoneyUnit(reading, first);
  reading.moneyUnit = unit?.value ?? undefined;
  const { indicators, totals, bodyRows } = readBodies(reading, headers);
  const taskTable = readTasks(reading);
  for (const row of taskTable.rows) bodyRows.add(row);
  const rows: number[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) if (!bodyRows.has(row)) rows.push(row);
  const above = readFunds(
    reading,
    rows.filter((row) => row < first),
  );
  const funds = [...(above.length > 0 ? above : readFunds(reading, rows)), ...taskTable.funds];
  const fields = readLabelled(reading, rows);
  readSelfScore(reading, rows, totals);
  readNotes(reading, rows);
  const project = fields.get('project') ?? head.project;
  const kind = head.kind ?? kindOfContent(indicators, funds);
  const form = compact<Form>({
    id: address(sheet.name, site.top, site.left),
    kind,
    sheet: sheet.name,
    range: areaAddress({ ...site, sheet: sheet.name }),
    layout: layoutOf({
      kind,
      shape: 'block',
      title: head.title?.value ?? undefined,
      header: headers.length === 0 ? [] : columnWords(headers[0]),
      columns: columns.map(({ role }) => role),
      fields: [...fields.keys(), ...(project ? ['project'] : [])],
      fundLabels: funds.map(({ label }) => label.text),
      fundColumns: FUND_COLUMNS.filter((column) => funds.some((fund) => fund[column] !== undefined)),
      longTerm: [...indicators, ...funds].some(({ period }) => period !== undefined),
      totals: totals.weight !== undefined || totals.score !== undefined,
      tasks: taskTable.tasks.length > 0,
      fingerprint,
    }),
    year: yearOfForm(head.year, fields, project),
    moneyUnit: unit,
    project,
    code: fields.get('code'),
    department: fields.get('department'),
    unit: fields.get('unit'),
    goal: fields.get('goal'),
    goalActual: fields.get('goalActual'),
    extra: extras(fields, head.title),
    funds,
    indicators,
    tasks: taskTable.tasks.length > 0 ? taskTable.tasks : undefined,
    totals,
    notes: reading.notes,
    stubs: reading.stubs,
    unread: reading.unread(),
  });
  return { form: mapping ? corrected(form, reading, mapping) : form };
}

/** Without a header, or with nothing in it that is a value, a form cannot be read. */
function missingOf(columns: readonly Column[]): string[] {
  if (columns.length === 0) return ['指标表的表头（一级指标、二级指标、三级指标、指标值）'];
  return columns.some(({ role }) => role === 'target' || role === 'actual') ? [] : ['指标值或实际完成值一栏'];
}

const columnWords = (header: IndicatorHeader | undefined): string[] =>
  (header?.sets ?? []).flatMap(({ columns }) => columns.map(({ heading }) => heading.replace(/\s+/g, '')));

type Totals = { -readonly [K in keyof Form['totals']]: Form['totals'][K] };

function readBodies(
  reading: Reading,
  headers: readonly IndicatorHeader[],
): { indicators: Indicator[]; totals: Totals; bodyRows: Set<number> } {
  const indicators: Indicator[] = [];
  const bodyRows = new Set<number>();
  const totals: Totals = {};
  let levels: Levels[] = [];
  headers.forEach((header, index) => {
    const end = (headers[index + 1]?.top ?? reading.region.area.bottom + 1) - 1;
    if (index > 0 && !continues(reading, headers[index - 1], header)) levels = [];
    const last = readBody(reading, withPeriod(reading, header), end, levels, indicators, totals);
    for (let row = header.top; row <= last; row += 1) bodyRows.add(row);
  });
  return { indicators, totals, bodyRows };
}

/** The same header again at a page break: the levels above go on. */
function continues(reading: Reading, before: IndicatorHeader | undefined, header: IndicatorHeader): boolean {
  const words = (found: IndicatorHeader | undefined) =>
    found &&
    reading.region
      .row(found.top)
      .map((box) => squeeze(box.text))
      .join('|');
  return words(before) === words(header);
}

/** 长期绩效指标 in the band at the side says of the whole block which period it is. */
function withPeriod(reading: Reading, header: IndicatorHeader): IndicatorHeader {
  if (header.sets.length !== 1) return header;
  const band = reading.region.row(header.top).find((box) => reading.label(box)?.band === 'indicators');
  const period = reading.label(band)?.period;
  return period === undefined ? header : { ...header, sets: header.sets.map((set) => ({ ...set, period })) };
}

function readBody(
  reading: Reading,
  header: IndicatorHeader,
  end: number,
  levels: Levels[],
  indicators: Indicator[],
  totals: Totals,
): number {
  for (let row = header.bottom + 1; row <= end; row += 1) {
    const filled = reading.region.row(row).filter((box) => box.text !== '');
    const [start] = filled;
    if (start === undefined) continue;
    if (isPageHead(reading, filled)) continue;
    if (reading.label(start)?.total !== undefined && start.left <= header.left + 1) {
      readTotals(reading, header, row, totals);
      continue;
    }
    if (endsTable(reading, start, header)) return row - 1;
    indicators.push(...readIndicatorRow(reading, header, row, levels));
  }
  return end;
}

/** The title again, printed over the next page. */
function isPageHead(reading: Reading, filled: readonly Box[]): boolean {
  return filled.length <= 2 && filled.every((box) => box.wording.title !== undefined && !reading.isFree(box));
}

function endsTable(reading: Reading, start: Box, header: IndicatorHeader): boolean {
  const label = reading.label(start);
  const level1 = header.sets[0] && columnOf(header.sets[0], 'level1');
  if (start.wording.note) return true;
  if (label === undefined || label.level1 !== undefined || label.level2 !== undefined || label.band === 'indicators')
    return false;
  const left = level1 === undefined || start.left <= level1.right;
  return left && (label.field !== undefined || label.band !== undefined);
}

/** Notes printed on the form, and whatever follows the first of them. */
function readNotes(reading: Reading, rows: readonly number[]): void {
  let noting = false;
  for (const row of rows) {
    for (const box of reading.region.row(row)) {
      if (isBlankBox(box) || !reading.isFree(box)) continue;
      const { note, instruction, stub } = box.wording;
      noting ||= note === true;
      if (noting || instruction) reading.note(box);
      else if (stub) reading.stub(box.top, box.left);
    }
  }
}

function extras(fields: LabelledFields, title: TextField | undefined): Form['extra'] {
  const extra: Partial<Record<ExtraField, TextField>> = title ? { title } : {};
  for (const [role, field] of fields) {
    if (['year', 'project', 'code', 'department', 'unit', 'goal', 'goalActual', 'further'].includes(role)) continue;
    extra[role as ExtraField] = field;
  }
  return extra;
}

function kindOfContent(indicators: readonly Indicator[], funds: readonly Fund[]): FormKind {
  const evaluated =
    indicators.some(({ actual, score }) => actual !== undefined || score !== undefined) ||
    funds.some(({ executed }) => executed !== undefined);
  return evaluated ? 'self-evaluation' : 'target';
}
