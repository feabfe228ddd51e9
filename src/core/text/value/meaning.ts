import type { IndicatorValue, Period, Quantity, Span } from '../indicatorValue';
import { iso } from './calendar';
import { original, type Folded } from './fold';
import type { FoundQuantity, FoundTime, Phrases } from './phrases';

export interface MeaningContext {
  /** 时效指标. */
  readonly timeIndicator: boolean;
  /** 时效指标, or a name that asks for a time. */
  readonly timely: boolean;
  /** Whether a bare 万 is money. */
  readonly money: () => boolean;
}

const EMPTY_TARGETS: readonly [] = [];

/** What the phrases of a text say together. */
export function meaning(folded: Folded, found: Phrases, context: MeaningContext): IndicatorValue {
  const times = found.times.length === 0 ? [] : told(found.times, context.timely);
  if (times.length > 0 && (context.timeIndicator || found.quantities.length === 0)) {
    const periods = times.map(({ time }) => period(time));
    return {
      class: 'time',
      targets: periods.filter((one) => one !== undefined),
      spans: times.map(({ start, end }) => original(folded, start, end)),
    };
  }
  if (found.quantities.length > 0) {
    return {
      class: 'quantity',
      targets: found.quantities.map((one) => quantity(one, context)),
      spans: found.quantities.map(({ start, end }): Span => original(folded, start, end)),
    };
  }
  return { class: 'qualitative', targets: EMPTY_TARGETS };
}

/** The times that are meant: all that name more than a year, else a year that stands by itself. */
function told(times: readonly FoundTime[], timely: boolean): readonly FoundTime[] {
  const strong = times.filter(({ time }) => !time.weak);
  if (strong.length > 0) return strong;
  if (timely) return times.filter(({ leads, trails }) => leads || trails !== false);
  const standing: FoundTime[] = [];
  let behind: FoundTime | undefined;
  // From the end: a member of a list (国庆、春节期间) stands where the next one does.
  for (const time of [...times].reverse()) {
    const listed = time.trails === 'item' && behind !== undefined && behind.start - time.end <= 1;
    if (time.leads && (listed ? standing[0] === behind : time.trails !== false)) standing.unshift(time);
    behind = time;
  }
  return standing;
}

function period(time: FoundTime['time']): Period | undefined {
  if (!time.days) return undefined;
  const to = iso(time.days.to);
  return time.deadline ? { to } : { from: iso(time.days.from), to };
}

function quantity({ phrase, relation }: FoundQuantity, context: MeaningContext): Quantity {
  let { unit } = phrase;
  // A price per something is money: 1万/处.
  if (unit === '' && phrase.big && (phrase.per !== '' || context.money())) unit = '元';
  // A thing alone is no unit, a number is one: 18/10万.
  if (unit !== '' || /^\/\d/.test(phrase.per)) unit += phrase.per;
  const value = Number(phrase.digits);
  return phrase.upper === undefined
    ? { relation, value, unit }
    : { relation: 'between', value, upper: Number(phrase.upper), unit };
}
