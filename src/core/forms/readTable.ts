import { compact } from './compact';
import { areaAddress, address, type Address } from '../sheet/address';
import { mergesWithin } from '../sheet/merges';
import { isBlank, isBlankBox, Region } from './region';
import type { Sheet } from '../sheet/sheet';
import { squeeze } from '../text/normalise';
import { placeOf } from './cellFields';
import { fingerprintOf } from './fingerprint';
import { layoutOf } from './layoutMatch';
import { readHead, readMoneyUnit, type FormHead } from './formHead';
import type { Field, Form, MoneyUnit, Table, TextField } from './model';
import { Reading } from './reading';
import { Sketch, sketchRow } from './rowSketch';
import type { Site } from './segment';
import { readTableHeader, type TableHeader } from './tableHeader';
import { readProject, type TableProject } from './tableProject';
import { wordingOf } from './wording';

/** Rows of one project: a first row that names it, and what follows until the next one. */
interface Chunk {
  readonly top: number;
  bottom: number;
}

type Unit = { -readonly [K in keyof Table['units'][number]]: Table['units'][number][K] } & { forms: Address[] };

/** Everything the rows of a table have in common. */
interface TableContext {
  readonly site: Site;
  readonly header: TableHeader;
  readonly head: FormHead;
  readonly moneyUnit: Field<MoneyUnit> | undefined;
  readonly layout: Form['layout'];
  /** Column whose text begins a project; in tables without projects, the unit's. */
  readonly key: number;
  /** Column of the unit where it is one of its own. */
  readonly unitColumn: number | undefined;
}

/**
 * Reads a table whose rows are projects: 情况表 with its unit rows, the Sichuan flat table with a row per indicator, and
 * tables that have the indicators as columns. Yields after every project.
 */
export function* readTable(
  site: Site,
  tableRow: number,
  fileName: string | undefined,
): Generator<void, { forms: Form[]; table: Table }, void> {
  const context = contextOf(site, tableRow, fileName);
  const forms: Form[] = [];
  const units: Unit[] = [];
  let unit: TextField | undefined;
  const chunks = chunksOf(context);
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

function contextOf(site: Site, tableRow: number, fileName: string | undefined): TableContext {
  // The header takes a handful of rows; its region ends below them.
  const bottom = Math.min(site.bottom, tableRow + 5);
  const reading = new Reading(new Region(site.sheet, { ...site, bottom }, mergesWithin(site.sheet, site.top, bottom)));
  const header = readTableHeader(reading, tableRow);
  const column = (role: string) => header.fields.find((field) => field.role === role)?.left;
  const project = column('project');
  const unit = column('unit') ?? column('department');
  const head = readHead(reading, site.title, fileName);
  return {
    site,
    header,
    head,
    layout: tableLayout(
      header,
      head,
      fingerprintOf(reading.region.boxes.filter(({ top }) => top >= header.top && top <= header.bottom)),
    ),
    moneyUnit: readMoneyUnit(reading, header.bottom + 1),
    key: project ?? unit ?? site.left,
    unitColumn: project === undefined ? undefined : unit,
  };
}

function tableLayout(header: TableHeader, head: FormHead, fingerprint: string): Form['layout'] {
  const columns = header.groups.flatMap((group) => group.columns);
  return layoutOf({
    kind: head.kind ?? 'target',
    shape: header.indicators.length > 0 ? 'columns' : header.groups.length > 1 ? 'groups' : 'rows',
    title: head.title?.value ?? undefined,
    header: columns.map(({ heading }) => heading.replace(/\s+/g, '')),
    columns: columns.map(({ role }) => role),
    fields: header.fields.map(({ role }) => role),
    fundLabels: header.funds.map(({ label }) => label.text),
    fundColumns: header.funds.map(({ column }) => column),
    longTerm: false,
    totals: false,
    tasks: false,
    fingerprint,
  });
}

function textAt(sheet: Sheet, row: number, column: number | undefined): string {
  const cell = column === undefined ? undefined : sheet.rows[row]?.[column];
  return cell === undefined || isBlank(cell) ? '' : squeeze(cell.text);
}

/** Splits the rows under the header by the column that names the project, leaving out repeated headers and titles. */
function chunksOf(context: TableContext): Chunk[] {
  const { site, header, key, unitColumn } = context;
  const chunks: Chunk[] = [];
  let last = { key: '', unit: '' };
  for (let row = header.bottom + 1; row <= site.bottom; row += 1) {
    const cells = site.sheet.rows[row];
    if (!cells?.some((cell) => !isBlank(cell))) continue;
    const bits = sketchRow(cells);
    if ((bits & Sketch.tableHead) !== 0) {
      row += header.bottom - header.top;
      continue;
    }
    const first = cells.find((cell) => !isBlank(cell))?.text ?? '';
    if ((bits & Sketch.title) !== 0 || ((bits & Sketch.single) !== 0 && wordingOf(first).headLine)) continue;
    if (wordingOf(first).note) break;
    const now = { key: textAt(site.sheet, row, key), unit: textAt(site.sheet, row, unitColumn) };
    const names = now.key !== '' || (now.unit !== '' && now.unit !== last.unit);
    // An export repeats unit and project in every row; the same again is the same project.
    const repeated =
      now.key === last.key &&
      (now.unit === '' || now.unit === last.unit) &&
      unitColumn !== undefined &&
      repeatsAmounts(context, row, chunks[chunks.length - 1]);
    const chunk = chunks[chunks.length - 1];
    if (chunk && (!names || repeated)) chunk.bottom = row;
    else if (names) chunks.push({ top: row, bottom: row });
    if (names) last = { key: now.key, unit: now.unit === '' ? last.unit : now.unit };
  }
  return chunks;
}

function repeatsAmounts({ site, header }: TableContext, row: number, chunk: Chunk | undefined): boolean {
  if (!chunk) return false;
  return header.funds.every(({ left }) => {
    const here = textAt(site.sheet, row, left);
    return here === '' || here === textAt(site.sheet, chunk.top, left);
  });
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
    year: head.year,
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
