import { type Address, address, areaAddress } from '../sheet/address';
import { mergesWithin } from '../sheet/merges';
import { yearInName } from '../text/years';
import { compact } from './compact';
import { fingerprintOf } from './fingerprint';
import { readHead, readMoneyUnit, yearOfProject } from './formHead';
import { readFunds } from './funds';
import { impliedHeader, withLevelColumns } from './impliedColumns';
import { readBodies } from './indicatorBody';
import type { Column, IndicatorHeader } from './columns';
import { findHeaders } from './indicatorHeader';
import type { ColumnRole } from './lexicon/columnWords';
import { type LabelledFields, readLabelled } from './labelledFields';
import { layoutOf } from './layoutMatch';
import { corrected, mappedColumns, type Mappings, relativePlace, columnPlace } from './mapping';
import type { ExtraField, Form, FormKind, Fund, Indicator, TextField } from './model';
import { Reading } from './reading';
import { type Box, isBlankBox, Region } from './region';
import type { Site } from './segment';
import { readTasks } from './tasks';
import { readSelfScore } from './totals';

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

/** The headers of the indicators, printed or, where the form prints none, told from the rows. */
function headersOf(reading: Reading, kind: FormKind | undefined): IndicatorHeader[] {
  const found = findHeaders(reading).map((header) => withLevelColumns(reading, header));
  if (found.length > 0) return found;
  const implied = impliedHeader(reading, kind === 'self-evaluation' || kind === 'department-self-evaluation');
  return implied ? [implied] : [];
}

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
  field: string,
  cell: Address,
): { readonly fingerprint: string; readonly place: string } | undefined {
  const { reading, fingerprint } = openBlock(site, undefined);
  const { region } = reading;
  const place = field.startsWith('column.')
    ? columnPlace(region, findHeaders(reading), cell)
    : relativePlace(region, cell);
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
  const head = readHead(reading, site.title, options.fileName);
  const headers = headersOf(reading, head.kind);
  const columns = headers.flatMap(({ sets }) => sets.flatMap((set) => set.columns));
  const missing = missingOf(columns, site.title !== undefined && head.kind?.endsWith('self-evaluation') === true);
  if (missing.length > 0) return { missing };
  if (isOfNobody(reading, columns)) return { missing: ['项目名称、绩效目标、项目资金或一级、二级指标'] };
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
  const outside = rows.flatMap((row) => region.row(row));
  const fields = readLabelled(reading, outside);
  readSelfScore(reading, outside, totals);
  readNotes(reading, outside);
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

/**
 * Without a header, or with nothing in it that is a value, a form cannot be read. A 自评表 may score its indicators by
 * standards alone.
 */
function missingOf(columns: readonly Column[], evaluation: boolean): string[] {
  if (columns.length === 0) return ['指标表的表头（一级指标、二级指标、三级指标、指标值）'];
  const has = (role: ColumnRole): boolean => columns.some((column) => column.role === role);
  const scored = evaluation && has('name') && has('weight') && has('score');
  return has('target') || has('actual') || scored ? [] : ['指标值或实际完成值一栏'];
}

/** Targets of a county or of an office: no project, goal or money, and indicators without any level. */
function isOfNobody(reading: Reading, columns: readonly Column[]): boolean {
  const levels = columns.some(({ role }) => role === 'level1' || role === 'level2');
  return (
    !levels &&
    !reading.region.boxes.some((box) => {
      const label = reading.label(box);
      const fund = label?.fundColumn !== undefined && label.fundColumn !== 'aside' && label.column === undefined;
      return fund || (label && (label.source ?? label.band ?? label.level1 ?? label.level2 ?? ownField(label.field)));
    })
  );
}

const ownField = (field: string | undefined): string | undefined =>
  field !== undefined && OWN_FIELDS.has(field) ? field : undefined;

const OWN_FIELDS: ReadonlySet<string> = new Set([
  'project',
  'code',
  'department',
  'departmentOrUnit',
  'unit',
  'goal',
  'goalLongTerm',
]);

const columnWords = (header: IndicatorHeader | undefined): string[] =>
  (header?.sets ?? []).flatMap(({ columns }) => columns.map(({ heading }) => heading.replace(/\s+/g, '')));

/** Notes printed on the form, and whatever follows the first of them. */
function readNotes(reading: Reading, boxes: readonly Box[]): void {
  let noting = false;
  for (const box of boxes) {
    if (isBlankBox(box) || !reading.isFree(box)) continue;
    const { note, instruction, stub } = box.wording;
    noting ||= note === true;
    if (noting || instruction) reading.note(box);
    else if (stub) reading.stub(box.top, box.left);
  }
}

function extras(fields: LabelledFields, title: TextField | undefined): Form['extra'] {
  const extra: Partial<Record<ExtraField, TextField>> = title ? { title } : {};
  for (const [role, field] of fields) {
    if (
      ['year', 'project', 'code', 'department', 'unit', 'goal', 'goalActual', 'further', 'departmentOrUnit'].includes(
        role,
      )
    )
      continue;
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
