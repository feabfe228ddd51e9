import type { Field, Form, Fund, Indicator, NumberField } from '../../src/core/forms/model';
import { onlyQuantity } from '../../src/core/scoring/attainment';
import { rateBase } from '../../src/core/scoring/execution';
import { isEmpty, isFilled, usedIndicators } from '../../src/core/scoring/filled';
import type { Address } from '../../src/core/sheet/address';
import { decimal, round, toNumber, type Decimal } from '../../src/core/text/decimal';
import type { Quantity } from '../../src/core/text/indicatorValue';
import type { Edit, Place, Planted } from './plant';

type Placed = { readonly cell: Address };

/** A field that has a cell of its own. */
export const placed = <F extends Field<unknown>>(field: F | undefined): (F & Placed) | undefined =>
  field?.cell === undefined ? undefined : { ...field, cell: field.cell };

/** A field with something in it, and its cell. */
export const filled = <F extends Field<string | number>>(field: F | undefined): (F & Placed) | undefined =>
  isFilled(field) ? placed(field) : undefined;

/** One cell written over, which is the wrong one. */
export function* write(field: Field<unknown> | undefined, value: string | number | null): Iterable<Planted> {
  if (field?.cell !== undefined) yield { edits: [{ cell: field.cell, value }], at: field.cell };
}

/** Writes over several cells; fields without a cell are left out. */
export const editsOf = (
  ...pairs: readonly (readonly [field: Field<unknown> | undefined, value: string | number | null])[]
): readonly Edit[] =>
  pairs.flatMap(([field, value]) => (field?.cell === undefined ? [] : [{ cell: field.cell, value }]));

/** Every field of a row. */
export const fieldsOf = (row: Indicator): readonly (Field<unknown> | undefined)[] => [
  row.name,
  row.target,
  row.operator,
  row.unit,
  row.actual,
  row.weight,
  row.score,
  row.reason,
];

/** Used rows of the year in which nothing has been found wrong, each with name and target in cells of their own. */
export function rowsOf(place: Place): readonly Indicator[] {
  const rows = usedIndicators(place.form).filter((row) => row.period === undefined);
  const cells = rows.flatMap(({ name, target }) => [name?.cell, target?.cell]);
  return rows.filter((row) => {
    const { name, target } = row;
    if (!filled(name) || !filled(target) || name?.cell === target?.cell || !place.quiet(...fieldsOf(row))) return false;
    return [name, target].every((field) => cells.filter((cell) => cell === field?.cell).length === 1);
  });
}

/** Those of them that stand under one of these 一级 or 二级. */
export const rowsUnder = (place: Place, ...levels: readonly string[]): readonly Indicator[] =>
  rowsOf(place).filter((row) => [row.level1, row.level2].some((level) => levels.includes(level?.canonical ?? '')));

export const isCostRow = (row: Indicator): boolean =>
  [row.level1, row.level2].some((level) => /成本/.test(level?.canonical ?? level?.text ?? ''));

export const quantityOf = (row: Indicator, side: 'target' | 'actual' = 'target'): Quantity | undefined =>
  onlyQuantity(row, side);

/** A number in the manner of its cell: a text stays a text. */
export function number(place: Place, field: NumberField | undefined, value: Decimal | number): readonly Edit[] {
  if (field?.cell === undefined) return [];
  const exact = toNumber(typeof value === 'number' ? round(decimal(value), 4) : value);
  const before = place.cell(field.cell)?.value;
  return [{ cell: field.cell, value: typeof before === 'string' && before.trim() !== '' ? String(exact) : exact }];
}

export const amount = (field: NumberField | undefined): number =>
  field && field.value !== null ? toNumber(field.value) : 0;

/** A rate in the manner of its cell: `97%`, 0.97 shown as `97%`, or 0.97. */
export function rate(place: Place, field: NumberField | undefined, percent: number): readonly Edit[] {
  if (field?.cell === undefined) return [];
  const cell = place.cell(field.cell);
  const shown = `${String(toNumber(round(decimal(percent), 2)))}%`;
  if (typeof cell?.value !== 'number') return [{ cell: field.cell, value: shown }];
  const fraction = toNumber(round(decimal(percent / 100), 4));
  return [{ cell: field.cell, value: fraction, text: cell.format?.includes('%') ? shown : String(fraction) }];
}

export const totalOf = (form: Form): Fund | undefined =>
  form.funds.find(({ source, period }) => source === 'total' && period === undefined);

/** Sources of the total that have an amount. */
export const partsOf = (form: Form, column: 'budget' | 'executed' | 'initial' = 'budget'): readonly Fund[] =>
  form.funds.filter((fund) => fund.source !== 'total' && fund.period === undefined && isFilled(fund[column]));

/** Another amount executed, with all that follows from it: parts, rates, score and total. */
export function executed(place: Place, factor: number): readonly Edit[] {
  const { form } = place;
  const fund = totalOf(form);
  const old = amount(fund?.score);
  const percentOf = (row: Fund): number => (100 * amount(row.executed) * factor) / (amount(rateBase(row)) || 1);
  const score = fund ? Math.round(Math.min(percentOf(fund), 100) * amount(fund.weight)) / 100 : 0;
  const spent = form.funds.filter((row) => isFilled(row.executed));
  return [
    ...spent.flatMap((row) => number(place, row.executed, amount(row.executed) * factor)),
    ...spent.flatMap((row) =>
      isFilled(row.rate) && amount(rateBase(row)) > 0 ? rate(place, row.rate, percentOf(row)) : [],
    ),
    ...(isFilled(fund?.score) ? number(place, fund?.score, score) : []),
    ...(isFilled(fund?.score) && countsExecution(place) ? total(place, score - old) : []),
  ];
}

/** Some forms total the indicators only. */
export function countsExecution({ form }: Place): boolean {
  const scores = form.indicators.reduce((sum, { score }) => sum + amount(score), 0);
  return Math.abs(scores + amount(totalOf(form)?.score) - amount(form.totals.score)) < 0.02;
}

/** The total score, more or less by so many points. */
export function total(place: Place, difference: number): readonly Edit[] {
  const { score } = place.form.totals;
  return isFilled(score) ? number(place, score, Math.round((amount(score) + difference) * 100) / 100) : [];
}

/** Another score for a row, with the total that follows. */
export const rescored = (place: Place, row: Indicator, score: number): readonly Edit[] => [
  ...number(place, row.score, score),
  ...total(place, score - amount(row.score)),
];

/** Rows with weight and score in cells of their own, where the scores add up so far. */
export function scoredRows(place: Place): readonly Indicator[] {
  if (!place.silent('F09') || !isFilled(place.form.totals.score)) return [];
  const rows = usedIndicators(place.form);
  const alone = (cell: Address | undefined): boolean =>
    cell !== undefined &&
    rows.filter(({ score, weight }) => score?.cell === cell || weight?.cell === cell).length === 1;
  return rowsOf(place).filter(
    (row) => filled(row.score) && filled(row.weight) && alone(row.score?.cell) && alone(row.weight?.cell),
  );
}

/** All rows with a weight, whatever else is said of them; none where a weight serves several rows. */
export function weightedRows({ form }: Place): readonly Indicator[] {
  const rows = usedIndicators(form).filter((row) => isFilled(row.weight));
  const cells = new Set(rows.map(({ weight }) => weight?.cell));
  return cells.size === rows.length && rows.every(({ score }) => isFilled(score)) ? rows : [];
}

/** A reason that names cause and remedy. */
export const REASON = '雨季停工二十天，已与施工单位商定明年三月补做。';

/** Reasons for every loss that has none yet: the form as G01 asks for it. */
export const explained = ({ form }: Place): readonly Edit[] =>
  editsOf(
    ...form.indicators.flatMap(({ reason, score, weight }) =>
      reason && isEmpty(reason) && isFilled(score) && amount(score) < amount(weight) ? [[reason, REASON] as const] : [],
    ),
  );

/** Those with full marks and nothing in the column of reasons. */
export const fullRows = (place: Place): readonly Indicator[] =>
  scoredRows(place).filter(
    (row) => row.score?.value === row.weight?.value && row.reason !== undefined && isEmpty(row.reason),
  );
