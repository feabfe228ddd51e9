import type { Address } from '../sheet/address';
import type { Box, Region } from './region';
import { convertMoney, writtenNumber } from '../text/amount';
import {
  absolute,
  compare,
  decimal,
  divide,
  HUNDRED,
  isZero,
  multiply,
  subtract,
  tryDecimal,
  type Decimal,
} from '../text/decimal';
import { trimmed } from '../text/normalise';
import type { Field, MoneyUnit, NumberField, TextField } from './model';
import { wordingOf } from './wording';

/** A place on a sheet where a value is looked for: a box, or a blank cell that has none. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly box: Box | undefined;
  /** What stands behind the colon, where label and value share a cell. */
  readonly inline?: string;
}

export const placeOf = (box: Box): Place => ({ row: box.top, column: box.left, box });

function addressOf(region: Region, place: Place): Address {
  return region.address(place.row, place.column);
}

const displayed = (place: Place): string => place.box?.text ?? '';

/** Words of a cell; null where it is blank, says that there is nothing, or still holds the printed instruction. */
export function textField(region: Region, place: Place): TextField {
  const text = displayed(place);
  const { nothing, instruction } = wordingOf(text);
  const empty = text === '' || (nothing ?? instruction) === true;
  return { value: empty ? null : trimmed(text), text, cell: addressOf(region, place) };
}

function numberIn({ box, inline }: Place): { value: Decimal; unit: string } | undefined {
  if (inline !== undefined) return writtenNumber(inline);
  const raw = box?.cell?.value;
  if (typeof raw === 'number') {
    const value = tryDecimal(raw);
    return value === undefined ? undefined : { value, unit: '' };
  }
  return typeof raw === 'string' ? writtenNumber(raw) : undefined;
}

/** Money in the form's own unit: `10000万元` on a form in 万元 is 10000. */
export function moneyField(region: Region, place: Place, formUnit: MoneyUnit | undefined): NumberField {
  const found = numberIn(place);
  const value = found === undefined ? null : convertMoney(found.value, found.unit, formUnit ?? found.unit);
  return { value, text: displayed(place), cell: addressOf(region, place) };
}

/** Weights and scores in points; `10分` counts, `40%` of a weight column is 40. */
export function pointsField(region: Region, place: Place): NumberField {
  const found = numberIn(place);
  const percent = isPercentFormat(place.box) && typeof place.box?.cell?.value === 'number';
  const value = found === undefined ? null : percent ? multiply(found.value, HUNDRED) : found.value;
  return { value, text: displayed(place), cell: addressOf(region, place) };
}

const isPercentFormat = (box: Box | undefined): boolean => box?.cell?.format?.includes('%') ?? false;

/**
 * A rate in percent. A bare number is ambiguous (1 may be 1 % or the whole): where the amounts are known, the meaning
 * nearer to executed ÷ budget is taken, else a number of at most 1 is a fraction.
 */
export function rateField(
  region: Region,
  place: Place,
  budget: Decimal | null | undefined,
  executed: Decimal | null | undefined,
): NumberField {
  const { box } = place;
  const found = numberIn(place);
  const field = (value: Decimal | null): NumberField => ({
    value,
    text: displayed(place),
    cell: addressOf(region, place),
  });
  if (box === undefined || found === undefined) return field(null);
  if (found.unit === '%' || isZero(found.value)) return field(found.value);
  const scaled = multiply(found.value, HUNDRED);
  if (typeof box.cell?.value === 'number' && isPercentFormat(box)) return field(scaled);
  if (budget !== null && budget !== undefined && executed !== null && executed !== undefined && !isZero(budget)) {
    const actual = multiply(divide(executed, budget), HUNDRED);
    const asFraction = absolute(subtract(scaled, actual));
    const asPercent = absolute(subtract(found.value, actual));
    return field(compare(asFraction, asPercent) < 0 ? scaled : found.value);
  }
  return field(compare(found.value, decimal(1)) <= 0 ? scaled : found.value);
}

/** A value that has no cell of its own. */
export function inferred<V>(value: V, text = ''): Field<V> {
  return { value, text, inferred: true };
}
