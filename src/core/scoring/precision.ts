import type { NumberField } from '../forms/model';
import {
  absolute,
  compare,
  decimal,
  divide,
  HUNDRED,
  places,
  round,
  subtract,
  tryDecimal,
  type Decimal,
} from '../text/decimal';

/** Scores are never judged finer than by two decimals. */
const SCORE_PLACES = 2;

const NUMERAL = /[+-]?\d[\d,]*(?:\.(\d+))?/;

/** Decimal places that the text shows: `shownPlaces('96.5%') === 1`; 0 where it shows no number. */
export function shownPlaces(text: string): number {
  return NUMERAL.exec(text.normalize('NFKC'))?.[1]?.length ?? 0;
}

/**
 * Decimal places of a rate in percent as its cell shows it: 2 for `97.24%`, `97.24` and `0.9724` alike.
 */
export function shownRatePlaces(rate: NumberField): number {
  const text = rate.text.normalize('NFKC');
  const shown = tryDecimal(NUMERAL.exec(text)?.[0].replace(/,/g, '') ?? '');
  if (shown === undefined || rate.value === null) return 0;
  const isFraction =
    !text.includes('%') && compare(shown, rate.value) !== 0 && isNear(shown, divide(rate.value, HUNDRED));
  return Math.max(0, shownPlaces(text) - (isFraction ? 2 : 0));
}

/** Decimal places at which a typed score is compared: those shown, two at most. */
export function scorePlaces(score: NumberField): number {
  return Math.min(SCORE_PLACES, shownPlaces(score.text));
}

/** Whether a typed score is what was computed, at the decimals shown. */
export function sameScore(typed: NumberField, exact: Decimal): boolean {
  if (typed.value === null) return false;
  const shown = scorePlaces(typed);
  return round(typed.value, shown) === round(exact, shown);
}

/** Differences below this are a matter of 四舍五入. */
const ROUNDING = decimal('0.05');

/** Whether two scores differ by a matter of rounding only. */
export function isRounding(a: Decimal, b: Decimal): boolean {
  return compare(absolute(subtract(a, b)), ROUNDING) < 0;
}

/** A rate rounded by its display still counts as the same number. */
function isNear(a: Decimal, b: Decimal): boolean {
  return compare(absolute(subtract(a, b)), decimal(1)) < 0 && round(b, places(a)) === a;
}
