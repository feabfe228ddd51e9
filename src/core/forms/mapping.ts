import { parseAddress, type Address } from '../sheet/address';
import { writtenNumber } from '../text/amount';
import { squeeze } from '../text/normalise';
import type { IndicatorHeader } from './columns';
import { COLUMN_WORDS, type ColumnRole } from './lexicon/columnWords';
import type { ExtraField, Form, Fund, FundSource, TextField } from './model';
import type { Reading } from './reading';
import type { Box, Region } from './region';

/** Mapping corrections by layout fingerprint: for each field the place its value stands in, see {@link relativePlace}. */
export type Mappings = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Fields a user can point out: `project`, `extra.term`, `funds.total.budget`, `totals.score`, `column.actual`. */
export type MappedField = string;

const TEXT_FIELDS = ['project', 'code', 'department', 'unit', 'goal', 'goalActual'] as const;
type TextFieldName = (typeof TEXT_FIELDS)[number];

/**
 * A place told from a label, so that it holds for every form of the layout: `实施单位#1@0,1` is the cell right of the
 * first 实施单位. The label is the nearest one to the left in the row, else above in the column, else whatever words
 * stand there: a label nobody knew may be the very reason for the correction. Undefined where nothing leads there.
 */
export function relativePlace(region: Region, cell: Address): string | undefined {
  const at = locate(region, cell);
  if (!at) return undefined;
  const left = region.boxes
    .filter(({ top, bottom, right }) => top <= at.row && bottom >= at.row && right < at.column)
    .reverse();
  const above = region.boxes
    .filter((box) => box.bottom < at.row && box.left <= at.column && box.right >= at.column)
    .reverse();
  const isLabel = ({ wording: { label } }: Box): boolean => label !== undefined && label.inline === undefined;
  const isText = (box: Box): boolean => box.text !== '' && writtenNumber(box.text) === undefined;
  const anchor = left.find(isLabel) ?? above.find(isLabel) ?? left.find(isText) ?? above.find(isText);
  return anchor && placeFrom(region, anchor, at);
}

/** The place of a column of the indicator table: its header, whether the user pointed at it or at a cell below. */
export function columnPlace(region: Region, headers: readonly IndicatorHeader[], cell: Address): string | undefined {
  const at = locate(region, cell);
  const header = headers.filter(({ top }) => at !== undefined && top <= at.row).pop();
  const box = at && header && region.at(header.bottom, at.column);
  return box && box.text !== '' ? placeFrom(region, box, { row: box.top, column: box.left }) : undefined;
}

function placeFrom(region: Region, anchor: Box, at: { row: number; column: number }): string {
  const words = squeeze(anchor.text);
  const same = region.boxes.filter((box) => squeeze(box.text) === words);
  return `${words}#${String(same.indexOf(anchor) + 1)}@${String(at.row - anchor.top)},${String(at.column - anchor.left)}`;
}

function locate(region: Region, cell: Address): { row: number; column: number } | undefined {
  const ref = parseAddress(cell);
  if (!ref || ref.sheet !== region.sheet.name) return undefined;
  for (let row = region.area.top; row <= region.area.bottom; row += 1) {
    for (let column = region.area.left; column <= region.area.right; column += 1) {
      if (region.address(row, column) === cell) return { row, column };
    }
  }
  return undefined;
}

function resolve(region: Region, place: string): { row: number; column: number } | undefined {
  const match = /^(.+)#(\d+)@(-?\d+),(-?\d+)$/.exec(place);
  if (!match) return undefined;
  const [, words = '', nth = '1', down = '0', right = '0'] = match;
  const box = region.boxes.filter(({ text }) => squeeze(text) === words)[Number(nth) - 1];
  return box && { row: box.top + Number(down), column: box.left + Number(right) };
}

/** Column roles the user gave to headers the lexicon does not know: words of the header → role. */
export function mappedColumns(mapping: Readonly<Record<string, string>> | undefined): ReadonlyMap<string, ColumnRole> {
  const columns = new Map<string, ColumnRole>();
  for (const [field, place] of Object.entries(mapping ?? {})) {
    const role = COLUMN_WORDS.find((words) => `column.${words.role}` === field)?.role;
    const words = /^(.+)#\d+@/.exec(place)?.[1];
    if (role && words !== undefined) columns.set(words, role);
  }
  return columns;
}

/** The form with the user's corrections; a correction whose label is gone is left out. */
export function corrected(form: Form, reading: Reading, mapping: Readonly<Record<string, string>>): Form {
  let next = form;
  for (const [field, place] of Object.entries(mapping)) {
    const at = resolve(reading.region, place);
    if (!at || field.startsWith('column.')) continue;
    next = withField(next, reading, field, reading.place(at.row, at.column));
  }
  return { ...next, unread: reading.unread() };
}

function withField(form: Form, reading: Reading, field: MappedField, place: ReturnType<Reading['place']>): Form {
  const [head = '', second = '', third = ''] = field.split('.');
  if (TEXT_FIELDS.includes(head as TextFieldName)) return { ...form, [head]: reading.text(place) };
  if (head === 'extra') return { ...form, extra: { ...form.extra, [second as ExtraField]: reading.text(place) } };
  if (head === 'totals' && (second === 'weight' || second === 'score'))
    return { ...form, totals: { ...form.totals, [second]: reading.points(place) } };
  if (head === 'funds') return { ...form, funds: withAmount(form.funds, reading, second as FundSource, third, place) };
  return form;
}

function withAmount(
  funds: readonly Fund[],
  reading: Reading,
  source: FundSource,
  column: string,
  place: ReturnType<Reading['place']>,
): readonly Fund[] {
  const index = funds.findIndex((fund) => fund.source === source && fund.period === undefined);
  const before = funds[index] ?? { source, label: unlabelled(source) };
  let after: Fund;
  if (column === 'weight' || column === 'score') after = { ...before, [column]: reading.points(place) };
  else if (column === 'rate')
    after = { ...before, rate: reading.rate(place, before.budget?.value, before.executed?.value) };
  else if (column === 'initial' || column === 'budget' || column === 'executed' || column === 'projected')
    after = { ...before, [column]: reading.money(place) };
  else return funds;
  return index < 0 ? [...funds, after] : funds.map((fund, at) => (at === index ? after : fund));
}

const unlabelled = (source: FundSource): TextField => ({ value: source, text: '', inferred: true });
