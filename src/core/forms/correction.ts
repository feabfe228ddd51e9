import { address, contains, parseAddress, type Address } from '../sheet/address';
import type { Sheet } from '../sheet/sheet';
import type { Field, Form, Indicator } from './model';
import { mappingPlace } from './readBlock';
import { segment, type Site } from './segment';

/**
 * The fields a user can point out when they were not read or read from the wrong cell: those of the form's head, the
 * total of its funds and its scores by a cell, the columns of its indicators by their header or a cell below it.
 */
export const CORRECTABLE = {
  head: ['project', 'code', 'department', 'unit', 'goal', 'goalActual', 'extra.term'],
  funds: ['funds.total.initial', 'funds.total.budget', 'funds.total.executed', 'funds.total.rate'],
  scores: ['funds.total.weight', 'funds.total.score', 'totals.weight', 'totals.score'],
  columns: [
    'column.level1',
    'column.level2',
    'column.name',
    'column.operator',
    'column.target',
    'column.unit',
    'column.actual',
    'column.weight',
    'column.score',
    'column.reason',
  ],
} as const;

export type CorrectableField = (typeof CORRECTABLE)[keyof typeof CORRECTABLE][number];

export const CORRECTABLE_FIELDS: readonly CorrectableField[] = Object.values(CORRECTABLE).flat();

/**
 * How the cell is told from the labels of the form that begins at `at` (a form's id, or the cell of a sheet that could
 * not be read): what `Memory.mappings` keeps. Undefined where no label leads there, and in tables with a project per
 * row, whose columns are told by their header alone.
 *
 * @example placeIn(sheets, '自评表1!A1', 'unit', '自评表1!G4') // { fingerprint: '9f3c…', place: '承办单位#1@0,1' }
 */
export function placeIn(
  sheets: readonly Sheet[],
  at: Address,
  field: CorrectableField,
  cell: Address,
): { readonly fingerprint: string; readonly place: string } | undefined {
  const site = siteAt(sheets, at);
  return site && site.table === undefined ? mappingPlace(site, field, wholeCell(site.sheet, cell)) : undefined;
}

function siteAt(sheets: readonly Sheet[], at: Address): Site | undefined {
  const sheet = sheets.find(({ name }) => name === parseAddress(at)?.sheet);
  if (!sheet) return undefined;
  const steps = segment(sheet);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value.find(({ top, left }) => address(sheet.name, top, left) === at);
  }
}

/** A merged area is known by its first cell. */
function wholeCell(sheet: Sheet, cell: Address): Address {
  const place = parseAddress(cell);
  const merge = place && sheet.merges.find((area) => contains(area, place.row, place.column));
  return merge ? address(sheet.name, merge.top, merge.left) : cell;
}

/** What a form says in a field that can be corrected; of a column, what stands in each of its indicators. */
export function fieldsOf(form: Form, field: string): readonly Field<unknown>[] {
  const [head = '', second = '', third = ''] = field.split('.');
  if (head === 'column') return form.indicators.flatMap((indicator) => cellOfColumn(indicator, second) ?? []);
  const found = singleField(form, head, second, third);
  return found ? [found] : [];
}

function singleField(form: Form, head: string, second: string, third: string): Field<unknown> | undefined {
  switch (head) {
    case 'project':
    case 'code':
    case 'department':
    case 'unit':
    case 'goal':
    case 'goalActual':
      return form[head];
    case 'extra':
      return second === 'term' ? form.extra.term : undefined;
    case 'totals':
      return second === 'weight' || second === 'score' ? form.totals[second] : undefined;
    case 'funds':
      return amountOf(form, second, third);
    default:
      return undefined;
  }
}

function amountOf(form: Form, source: string, column: string): Field<unknown> | undefined {
  const fund = form.funds.find((candidate) => candidate.source === source && candidate.period === undefined);
  switch (column) {
    case 'initial':
    case 'budget':
    case 'executed':
    case 'rate':
    case 'weight':
    case 'score':
      return fund?.[column];
    default:
      return undefined;
  }
}

function cellOfColumn(indicator: Indicator, role: string): Field<unknown> | undefined {
  switch (role) {
    case 'level1':
    case 'level2':
    case 'name':
    case 'operator':
    case 'target':
    case 'unit':
    case 'actual':
    case 'weight':
    case 'score':
    case 'reason':
      return indicator[role];
    default:
      return undefined;
  }
}
