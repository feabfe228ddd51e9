import Big from 'big.js';

/**
 * A decimal number as canonical text (`"9.72"`, `"-0.5"`, never `"1e3"`, never `"9.720"`): exact, comparable with
 * `===`, and unharmed by a structured clone. Money, rates, weights and scores are decimals, never binary floats.
 */
export type Decimal = string & { readonly decimal: unique symbol };

/** Digits kept by a division before the caller rounds; far beyond any money amount or rate. */
const DIVISION_PLACES = 30;

const Exact = Big();
Exact.DP = DIVISION_PLACES;
Exact.RM = Big.roundHalfUp;
Exact.NE = -1e6;
Exact.PE = 1e6;

/** At most 15 significant digits, so that a binary float cannot hide behind them. */
const SHORT = 15;
const CANONICAL = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

const canonical = (big: Big): Decimal => {
  const text = big.toFixed();
  return (text === '-0' ? '0' : text) as Decimal;
};

/** From a number or a plain numeral (`1234.5`, no separators). Throws `RangeError` for anything else. */
export function decimal(value: number | string): Decimal {
  const parsed = tryDecimal(value);
  if (parsed === undefined) throw new RangeError(`not a decimal: ${String(value)}`);
  return parsed;
}

/**
 * Like {@link decimal}, undefined where it is no number. A binary float is taken at its 15 significant digits, as
 * Excel shows it: `tryDecimal(0.1 + 0.2) === '0.3'`.
 */
export function tryDecimal(value: number | string): Decimal | undefined {
  // Nearly every number on a sheet is written canonically already; the exact library is slow for so little.
  const text = typeof value === 'number' ? String(value) : value;
  if (text.length <= SHORT && CANONICAL.test(text) && text !== '-0') return text as Decimal;
  if (typeof value === 'number') {
    return Number.isFinite(value) ? canonical(new Exact(value.toPrecision(15))) : undefined;
  }
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(value) ? canonical(new Exact(value.replace(/^\+/, ''))) : undefined;
}

export const ZERO = decimal(0);
export const HUNDRED = decimal(100);

export const add = (a: Decimal, b: Decimal): Decimal => canonical(new Exact(a).plus(b));
export const subtract = (a: Decimal, b: Decimal): Decimal => canonical(new Exact(a).minus(b));
export const multiply = (a: Decimal, b: Decimal): Decimal => canonical(new Exact(a).times(b));
/** Exact to {@link DIVISION_PLACES} places; throws `RangeError` on division by zero. */
export function divide(a: Decimal, b: Decimal): Decimal {
  if (isZero(b)) throw new RangeError('division by zero');
  return canonical(new Exact(a).div(b));
}
export const sum = (terms: Iterable<Decimal>): Decimal => {
  let total = new Exact(0);
  for (const term of terms) total = total.plus(term);
  return canonical(total);
};
export const compare = (a: Decimal, b: Decimal): -1 | 0 | 1 => new Exact(a).cmp(b);
export const isZero = (a: Decimal): boolean => a === ZERO || new Exact(a).eq(0);
export const absolute = (a: Decimal): Decimal => canonical(new Exact(a).abs());
export const minimum = (a: Decimal, b: Decimal): Decimal => (compare(a, b) <= 0 ? a : b);
export const maximum = (a: Decimal, b: Decimal): Decimal => (compare(a, b) >= 0 ? a : b);
/** 四舍五入, half up, away from zero for negative halves: `round('0.125', 2) === '0.13'`. */
export const round = (a: Decimal, places: number): Decimal => canonical(new Exact(a).round(places, Big.roundHalfUp));
/** Decimal places of the canonical text: `places('9.72') === 2`. */
export const places = (a: Decimal): number => (a.includes('.') ? a.length - a.indexOf('.') - 1 : 0);
/** For reports and for cells, where a number is asked. */
export const toNumber = (a: Decimal): number => Number(a);
