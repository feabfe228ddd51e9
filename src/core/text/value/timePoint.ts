import { daysIn, daysOf, isDay, monthSpan, oneDay, type Day, type Days } from './calendar';
import type { CalendarKind, Role } from './dictionary';
import type { Token } from './token';

/** One day, month, quarter or year found in a text. */
export interface Point {
  readonly days: Days | undefined;
  readonly end: boolean;
  readonly weak: boolean;
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly next: number;
}

export interface TimeContext {
  /** The form's year, or the year named last. */
  readonly year: number | undefined;
  /** The indicator is about time, so that `2021.12` is a month. */
  readonly timely: boolean;
}

export const whole = (token: Token | undefined): number | undefined => {
  if (token?.kind !== 'number') return undefined;
  const { digits, big, vague, unit, dotted } = token.number;
  if (big || vague || unit !== undefined || dotted || digits.length > 8 || digits.includes('.')) return undefined;
  return Number(digits);
};

export const calendarOf = (token: Token | undefined): CalendarKind | undefined =>
  token?.kind === 'unit' ? token.unit.calendar : undefined;

const isYear = (number: number | undefined): number is number =>
  number !== undefined && number >= 1949 && number <= 2099;

export const roleOf = (token: Token | undefined): Role | undefined =>
  token?.kind === 'word' ? token.word.role : undefined;

/** Reads the point of time that begins at a token; undefined where none does. */
export class PointReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly text: string,
  ) {}

  /** 5-10月, 1-2季度, 2020-2022年: the calendar word stands only behind the second number. */
  rangeHead(at: number, context: TimeContext): Point | undefined {
    const start = whole(this.tokens[at]);
    if (start === undefined || roleOf(this.tokens[at + 1]) !== 'range') return undefined;
    const end = whole(this.tokens[at + 2]);
    if (end === undefined) return undefined;
    const kind = calendarOf(this.tokens[at + 3]);
    const monthly = kind?.startsWith('month') === true || this.text.startsWith('每月', this.tokens[at + 2]?.end);
    const { year } = context;
    const point = { end: false, weak: false, year, month: undefined, next: at };
    if (monthly && start >= 1 && start <= end && end <= 12) {
      return this.headOf(point, year === undefined ? undefined : monthSpan(year, start, start));
    }
    if (kind?.startsWith('quarter') === true && start >= 1 && start <= end && end <= 4) {
      return this.headOf(point, year === undefined ? undefined : monthSpan(year, start * 3 - 2, start * 3));
    }
    if ((kind?.startsWith('year') === true || context.timely) && isYear(start) && isYear(end) && start <= end) {
      return { ...this.headOf(point, monthSpan(start, 1, 12)), weak: true, year: start };
    }
    return undefined;
  }

  private headOf(point: Omit<Point, 'days'>, days: Days | undefined): Point {
    return { ...point, days, next: point.next + 1 };
  }

  point(at: number, year: number | undefined, month: number | undefined, timely: boolean): Point | undefined {
    const token = this.tokens[at];
    if (!token) return undefined;
    if (token.kind === 'word') return token.word.span && this.spanWord(at, year);
    if (token.kind !== 'number') return undefined;
    const { dotted } = token.number;
    if (dotted) return this.dated(dotted[0], dotted[1], dotted[2], at + 1);
    const number = whole(token);
    if (number === undefined) return this.decimalDate(at, year, timely);
    const kind = calendarOf(this.tokens[at + 1]);
    if (kind?.startsWith('year') === true) return this.yearPoint(at, number, kind, timely);
    if (kind?.startsWith('month') === true) return this.monthPoint(at, number, kind, year);
    if (kind?.startsWith('quarter') === true) return this.quarterPoint(at, number, kind, year);
    if (isYear(number)) return this.signedDate(at, number, timely) ?? this.bareYear(at, number, timely);
    if (number >= 19_900_101 && number <= 20_991_231 && !this.tokenIsUnit(at + 1)) {
      return this.dated(Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100, at + 1);
    }
    return undefined;
  }

  private tokenIsUnit(at: number): boolean {
    return this.tokens[at]?.kind === 'unit';
  }

  private spanWord(at: number, year: number | undefined): Point | undefined {
    const token = this.tokens[at];
    const span = token?.kind === 'word' ? token.word.span : undefined;
    if (!span) return undefined;
    return {
      days: year === undefined ? undefined : daysOf(span, year),
      end: span.kind === 'year-end',
      weak: span.kind !== 'months' || span.weak === true,
      year,
      month: undefined,
      next: at + 1,
    };
  }

  private yearPoint(at: number, written: number, kind: CalendarKind, timely: boolean): Point | undefined {
    const short = written >= 15 && written <= 60 && calendarOf(this.tokens[at + 3])?.startsWith('month') === true;
    const year = short ? 2000 + written : written;
    if (!isYear(year)) return undefined;
    const next = at + 2;
    const common = { weak: false, year, month: undefined, next };
    const inner = this.tokens[next];
    if (kind === 'year-end') return { ...common, days: oneDay({ year, month: 12, day: 31 }), end: true };
    if (kind === 'year-start') return { ...common, days: monthSpan(year, 1, 1), end: false };
    const within = inner && inner.kind !== 'text' ? this.within(next, year, timely) : undefined;
    return within ?? { ...common, days: monthSpan(year, 1, 12), end: false, weak: true };
  }

  /** What narrows a year down: 2021年6月, 2021年上半年, 2021年春节. A second year begins a new time. */
  private within(at: number, year: number, timely: boolean): Point | undefined {
    const number = whole(this.tokens[at]);
    if (number !== undefined && number > 12) return undefined;
    const point = this.point(at, year, undefined, timely) ?? this.rangeHead(at, { year, timely: false });
    return point;
  }

  private monthPoint(at: number, month: number, kind: CalendarKind, year: number | undefined): Point | undefined {
    if (month < 1 || month > 12) return undefined;
    const next = at + 2;
    const common = { weak: false, year, month, next, end: kind === 'month-end' };
    if (year === undefined) return { ...common, ...this.dayBehind(next, 2000, month), days: undefined };
    const days = (from: number, to: number): Days => ({
      from: { year, month, day: from },
      to: { year, month, day: to },
    });
    const last = daysIn(year, month);
    switch (kind) {
      case 'month-end':
        return { ...common, days: days(last, last) };
      case 'month-start':
        return { ...common, days: days(1, 10) };
      case 'month-middle':
        return { ...common, days: days(11, 20) };
      case 'month-late':
        return { ...common, days: days(21, last) };
      default: {
        const day = this.dayBehind(next, year, month);
        return day ? { ...common, days: oneDay(day.day), next: day.next } : { ...common, days: days(1, last) };
      }
    }
  }

  /** The day behind a month: 6月30日, 6月30号, and 6月30 where nothing is counted by it. */
  private dayBehind(at: number, year: number, month: number): { readonly day: Day; readonly next: number } | undefined {
    const day = whole(this.tokens[at]);
    if (day === undefined || !isDay(year, month, day)) return undefined;
    const behind = this.tokens[at + 1];
    if (calendarOf(behind) === 'day') return { day: { year, month, day }, next: at + 2 };
    const bounded =
      !behind || (behind.kind === 'word' && (behind.word.deadline === true || behind.word.role === 'clause'));
    return bounded ? { day: { year, month, day }, next: at + 1 } : undefined;
  }

  private quarterPoint(at: number, quarter: number, kind: CalendarKind, year: number | undefined): Point | undefined {
    if (quarter < 1 || quarter > 4) return undefined;
    // 一季度一次 says how often, not when.
    if (this.tokens[at + 2]?.kind === 'number') return undefined;
    const end = kind === 'quarter-end';
    const days = year === undefined ? undefined : monthSpan(year, quarter * 3 - 2, quarter * 3);
    return { days: days && end ? oneDay(days.to) : days, end, weak: false, year, month: undefined, next: at + 2 };
  }

  /** 2021-12-31, 2021/12/31, and 2021-12 where the indicator is about time. */
  private signedDate(at: number, year: number, timely: boolean): Point | undefined {
    const sign = this.tokens[at + 1];
    const role = roleOf(sign);
    if (role !== 'stroke' && !(role === 'range' && sign && this.text[sign.start] === '-')) return undefined;
    const month = whole(this.tokens[at + 2]);
    const again = roleOf(this.tokens[at + 3]);
    const day = again === role ? whole(this.tokens[at + 4]) : undefined;
    if (day !== undefined && month !== undefined && isDay(year, month, day)) {
      const behind = calendarOf(this.tokens[at + 5]) === 'day' ? 6 : 5;
      return this.dated(year, month, day, at + behind);
    }
    if (!timely || month === undefined || month < 1 || month > 12 || this.tokenIsUnit(at + 3)) return undefined;
    return { days: monthSpan(year, month, month), end: false, weak: false, year, month, next: at + 3 };
  }

  /** 2020全年, 2020年度 without its 年, and a lone 2021 where the indicator is about time. */
  private bareYear(at: number, year: number, timely: boolean): Point | undefined {
    const behind = this.tokens[at + 1];
    if (behind?.kind === 'word' && behind.word.span) return this.spanWord(at + 1, year);
    const alone = timely && this.tokens.length === 1;
    return alone
      ? { days: monthSpan(year, 1, 12), end: false, weak: true, year, month: undefined, next: at + 1 }
      : undefined;
  }

  /** 2021.12 and 12.31前: a point instead of 年 or 月. */
  private decimalDate(at: number, year: number | undefined, timely: boolean): Point | undefined {
    const token = this.tokens[at];
    const behind = this.tokens[at + 1];
    if (token?.kind !== 'number' || token.number.big || token.number.unit !== undefined || behind?.kind === 'unit') {
      return calendarOf(behind) === 'day' && token?.kind === 'number' ? this.monthDay(at, year, 2) : undefined;
    }
    const bounded = behind?.kind === 'word' && behind.word.deadline === true;
    const written = this.text.slice(token.start, token.end).split('.');
    const [first, second] = [Number(written[0]), Number(written[1])];
    if (written.length !== 2) return undefined;
    const ranged = roleOf(behind) === 'range';
    if (isYear(first) && second >= 1 && second <= 12 && (timely || bounded || ranged)) {
      return {
        days: monthSpan(first, second, second),
        end: false,
        weak: false,
        year: first,
        month: second,
        next: at + 1,
      };
    }
    return bounded ? this.monthDay(at, year, 1) : undefined;
  }

  private monthDay(at: number, year: number | undefined, length: number): Point | undefined {
    const token = this.tokens[at];
    if (!token) return undefined;
    const [month, day] = this.text.slice(token.start, token.end).split('.').map(Number);
    if (month === undefined || day === undefined || !isDay(year ?? 2000, month, day)) return undefined;
    const days = year === undefined ? undefined : oneDay({ year, month, day });
    return { days, end: false, weak: false, year, month, next: at + length };
  }

  private dated(year = 0, month = 0, day = 0, next = 0): Point | undefined {
    if (!isDay(year, month, day)) return undefined;
    return { days: oneDay({ year, month, day }), end: false, weak: false, year, month, next };
  }
}
