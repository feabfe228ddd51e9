import { compact } from './compact';
import { areaAddress, address } from '../sheet/address';
import { isBlankBox, Region, type Box } from './region';
import { mergesWithin } from '../sheet/merges';
import type { Site } from './segment';
import { squeeze } from '../text/normalise';
import { readHead, readMoneyUnit, yearOfProject } from './formHead';
import { readFunds } from './funds';
import { columnOf, findHeaders, type IndicatorHeader } from './indicatorHeader';
import { readIndicatorRow } from './indicatorRows';
import { readLabelled, type LabelledFields } from './labelledFields';
import { layoutOf } from './layouts';
import type { Levels } from './levels';
import type { ExtraField, Form, FormKind, Fund, Indicator, TextField } from './model';
import { Reading } from './reading';

import { readTasks } from './tasks';
import { readSelfScore, readTotals } from './totals';

/** Reads one form that stands as a block: identity above, funds, goals, then the indicators. */
export function readBlock(site: Site, fileName: string | undefined): Form {
  const region = new Region(site.sheet, site, mergesWithin(site.sheet, site.top, site.bottom), true);
  const reading = new Reading(region);
  const { area, sheet } = region;
  const head = readHead(reading, site.title === undefined ? undefined : region.rowOf(site.title), fileName);
  const headers = findHeaders(reading);
  const unit = readMoneyUnit(reading, headers[0]?.top ?? area.bottom + 1);
  reading.moneyUnit = unit?.value ?? undefined;
  const indicators: Indicator[] = [];
  const bodyRows = new Set<number>();
  const totals: { -readonly [K in keyof Form['totals']]: Form['totals'][K] } = {};
  let levels: Levels[] = [];
  headers.forEach((header, index) => {
    const end = (headers[index + 1]?.top ?? area.bottom + 1) - 1;
    if (index > 0 && !continues(reading, headers[index - 1], header)) levels = [];
    const last = readBody(reading, withPeriod(reading, header), end, levels, indicators, totals);
    for (let row = header.top; row <= last; row += 1) bodyRows.add(row);
  });
  const taskTable = readTasks(reading);
  const taskRows = new Set(taskTable.rows);
  const rows: number[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) if (!bodyRows.has(row) && !taskRows.has(row)) rows.push(row);
  const funds = readFunds(
    reading,
    rows.filter((row) => row < (headers[0]?.top ?? Number.MAX_SAFE_INTEGER)),
  );
  const fields = readLabelled(reading, rows);
  readSelfScore(reading, rows, totals);
  readNotes(reading, rows);
  const project = fields.get('project') ?? head.project;
  const kind = head.kind ?? kindOfContent(indicators, funds);
  const year = head.year?.cell === undefined ? (yearOfProject(project) ?? head.year) : head.year;
  const form = {
    id: address(sheet.name, site.top, site.left),
    kind,
    sheet: sheet.name,
    range: areaAddress({ ...site, sheet: sheet.name }),
    layout: layoutOf({ kind, title: head.title, fields, funds, indicators, headers: headers.length }),
    year,
    moneyUnit: unit,
    project,
    code: fields.get('code'),
    department: fields.get('department'),
    unit: fields.get('unit'),
    goal: fields.get('goal'),
    goalActual: fields.get('goalActual'),
    extra: extras(fields, head.title),
    funds: [...funds, ...taskTable.funds],
    indicators,
    tasks: taskTable.tasks.length > 0 ? taskTable.tasks : undefined,
    totals,
    notes: reading.notes,
    stubs: reading.stubs,
    unread: reading.unread(),
  };
  return compact<Form>(form);
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
  totals: { -readonly [K in keyof Form['totals']]: Form['totals'][K] },
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
    if (['project', 'code', 'department', 'unit', 'goal', 'goalActual', 'further'].includes(role)) continue;
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
