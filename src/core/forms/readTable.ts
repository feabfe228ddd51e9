import { type Address, address, areaAddress } from '../sheet/address';
import { mergesWithin } from '../sheet/merges';
import { placeOf } from './cellFields';
import { compact } from './compact';
import type { Form, Table, TextField } from './model';
import { Reading } from './reading';
import { isBlank, isBlankBox, Region } from './region';
import type { Site } from './segment';
import { type Chunk, chunksOf } from './tableChunks';
import { contextOf, type TableContext } from './tableContext';
import type { TableHeader } from './tableHeader';
import { readProject, type TableProject } from './tableProject';
import { wordingOf } from './wording';
import { yearInName } from '../text/years';

type Unit = { -readonly [K in keyof Table['units'][number]]: Table['units'][number][K] } & { forms: Address[] };

/**
 * Reads a table whose rows are projects: 情况表 with its unit rows, the Sichuan flat table with a row per indicator, and
 * tables that have the indicators as columns. Yields after every project.
 */
export function* readTable(
  site: Site,
  tableRow: number,
  fileName: string | undefined,
): Generator<void, { forms: Form[]; table: Table | undefined }, void> {
  const context = contextOf(site, tableRow, fileName);
  if (isOfNobody(context.header)) return { forms: [], table: undefined };
  const forms: Form[] = [];
  const units: Unit[] = [];
  let unit: TextField | undefined;
  const chunks = yield* chunksOf(context);
  const only = chunks.length === 1;
  for (const chunk of chunks) {
    const area = only ? site : { ...chunk, left: site.left, right: site.right };
    const region = new Region(
      site.sheet,
      { top: chunk.top, bottom: chunk.bottom, left: site.left, right: site.right },
      mergesWithin(site.sheet, chunk.top, chunk.bottom),
    );
    const reading = new Reading(region);
    reading.moneyUnit = context.moneyUnit?.value ?? undefined;
    const project = readProject(reading, context.header);
    if (isUnitRow(context, reading, chunk, project)) {
      const row = unitRow(context, reading, chunk, project);
      if (row) {
        units.push(row);
        if (context.unitColumn === undefined) unit = row.unit;
      }
    } else {
      if (project.unit?.value) unit = project.unit;
      const form = formOf(context, reading, area, project, unit);
      forms.push(form);
      units[units.length - 1]?.forms.push(form.id);
    }
    yield;
  }
  return { forms, table: { range: areaAddress({ ...site, sheet: site.sheet.name }), units } };
}

/** Targets of offices, one per row: neither project nor goal, code, money or level in any column. */
function isOfNobody({ fields, funds, groups, indicators }: TableHeader): boolean {
  const own = fields.some(({ role }) => ['project', 'code', 'goal', 'goalLongTerm'].includes(role));
  const levels = groups.some(
    ({ columns, level1, level2 }) =>
      (level1 ?? level2) !== undefined || columns.some(({ role }) => role === 'level1' || role === 'level2'),
  );
  return !own && !levels && indicators.length === 0 && funds.every(({ column }) => column === 'aside');
}

/** A row that sums up: 合计, a unit over its projects. It has amounts at most, neither goal nor indicators. */
function isUnitRow(context: TableContext, reading: Reading, chunk: Chunk, project: TableProject): boolean {
  if (
    project.indicators.some(
      ({ target, name }) =>
        (target?.value ?? null) !== null || (context.header.indicators.length === 0 && (name?.value ?? null) !== null),
    )
  )
    return false;
  const text = context.site.sheet.rows[chunk.top]?.find((cell) => !isBlank(cell))?.text ?? '';
  if (wordingOf(text).label?.total !== undefined) return true;
  if (context.header.indicators.length > 0) return false;
  return (project.goal?.text ?? '') === '' && chunk.bottom === chunk.top;
}

function unitRow(context: TableContext, reading: Reading, chunk: Chunk, project: TableProject): Unit | undefined {
  const box = reading.region
    .row(chunk.top)
    .find((one) => !isBlankBox(one) && one.left <= Math.max(context.key, context.unitColumn ?? 0));
  if (!box) return undefined;
  const amount = (source: string) => project.funds.find((fund) => fund.source === source)?.budget;
  const total = amount('total');
  const fiscal = amount('fiscal');
  const other = amount('other');
  return {
    unit: reading.text(placeOf(box)),
    ...(total ? { total } : {}),
    ...(fiscal ? { fiscal } : {}),
    ...(other ? { other } : {}),
    forms: [],
  };
}

/** 预算年度 in a column of its own. */
function yearOfRow({ year }: TableProject): Form['year'] {
  const named = year && yearInName(year.text);
  return named === undefined ? undefined : { ...year, text: year?.text ?? '', value: named };
}

function formOf(
  context: TableContext,
  reading: Reading,
  area: { top: number; bottom: number; left: number; right: number },
  project: TableProject,
  unit: TextField | undefined,
): Form {
  const { head, moneyUnit, site } = context;
  const sheet = site.sheet.name;
  for (const box of reading.region.boxes)
    if (box.wording.title !== undefined || box.wording.headLine) reading.claim(box, 'label');
  const form = {
    id: address(sheet, area.top, area.left),
    kind: head.kind ?? (project.indicators.some(({ actual, score }) => actual ?? score) ? 'self-evaluation' : 'target'),
    sheet,
    range: areaAddress({ ...area, sheet }),
    layout: context.layout,
    year: yearOfRow(project) ?? head.year,
    moneyUnit,
    project: project.project,
    code: project.code,
    department: project.department,
    unit: project.unit?.value ? project.unit : (unit ?? project.unit),
    goal: project.goal,
    goalActual: project.goalActual,
    extra: { ...(head.title ? { title: head.title } : {}), ...project.extra },
    funds: project.funds,
    indicators: project.indicators,
    totals: {},
    notes: reading.notes,
    stubs: reading.stubs,
    unread: reading.unread(),
  };
  return compact<Form>(form);
}
