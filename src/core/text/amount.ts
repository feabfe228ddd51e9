import { decimal, multiply, tryDecimal, type Decimal } from './decimal';
import { squeeze } from './normalise';

/** A number written in a cell, with the unit written behind it ('' where there is none). */
export interface WrittenNumber {
  readonly value: Decimal;
  readonly unit: string;
}

const NUMBER = /^[¥$]?([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?)(人民币)?(万元|亿元|元|万|亿|%|分)?整?$/;

/** White space between digits: two numbers in one cell, unless it parts thousands. */
const TWO_NUMBERS = /\d\s+\d/;
const GROUPED = /^\D*\d{1,3}(?:\s\d{3})+(?:\.\d+)?\D*$/;

/**
 * Reads a cell that holds one number and nothing else: `8,827,620.53`, `10000万元`, `97.24%`, `１０分`.
 * Undefined for anything else, two numbers included: those are the reader's doubt, not ours to settle.
 */
export function writtenNumber(text: string): WrittenNumber | undefined {
  if (TWO_NUMBERS.test(text) && !GROUPED.test(text)) return undefined;
  const match = NUMBER.exec(squeeze(text));
  const digits = match?.[1]?.replace(/,/g, '');
  if (!match || digits === undefined || !/\d/.test(digits)) return undefined;
  const value = tryDecimal(digits);
  return value === undefined ? undefined : { value, unit: match[3] ?? '' };
}

/** How many 元 one of the unit is; undefined where the unit is not money. */
function yuan(unit: string): Decimal | undefined {
  if (unit === '元') return decimal(1);
  if (unit === '万元' || unit === '万') return decimal(10_000);
  return unit === '亿元' || unit === '亿' ? decimal(100_000_000) : undefined;
}

/** `convertMoney('5000', '元', '万元') === '0.5'`; unchanged where one of the units is unknown. */
export function convertMoney(value: Decimal, from: string, to: string): Decimal {
  const source = yuan(from);
  const target = yuan(to);
  if (source === undefined || target === undefined || source === target) return value;
  // Powers of ten only, so the inverse is exact.
  const inverse = { '1': '1', '10000': '0.0001', '100000000': '0.00000001' }[target as string] ?? '1';
  return multiply(multiply(value, source), decimal(inverse));
}
