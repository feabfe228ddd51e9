import { isDay, monthSpan, oneDay, type Days } from './calendar';
import type { Token } from './token';
import { calendarOf, PointReader, roleOf, whole, type Point, type TimeContext } from './timePoint';

/** A stretch of the calendar found in a text. */
export interface TimePhrase {
  readonly days: Days | undefined;
  /** 前, 底, 截至: only the last day counts. */
  readonly deadline: boolean;
  /** Only a year is named (2021年, 全年), which may as well be the context of something else. */
  readonly weak: boolean;
  /** The year that later dates of the text inherit. */
  readonly year: number | undefined;
  /** Nothing but a month is named, without a deadline. */
  readonly month: boolean;
  /** Index of the first token that is no part of it. */
  readonly next: number;
}

/** Reads the time that begins at a token; undefined where none does. */
export class TimeReader {
  private readonly points: PointReader;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly text: string,
  ) {
    this.points = new PointReader(tokens, text);
  }

  read(at: number, context: TimeContext): TimePhrase | undefined {
    const first = this.points.point(at, context.year, undefined, context.timely) ?? this.points.rangeHead(at, context);
    if (!first) return undefined;
    let { days, next, year, weak } = first;
    let ranged = false;
    const second = this.second(first, context);
    if (second) {
      days = days && second.days && { from: days.from, to: second.days.to };
      ({ next } = second);
      year = second.year ?? year;
      weak = weak && second.weak;
      ranged = true;
    }
    let deadline = first.end && !ranged;
    const behind = this.tokens[next];
    if (behind?.kind === 'word' && (behind.word.deadline || behind.word.during)) {
      const last = this.text[behind.end - 1];
      if (!ranged && behind.word.deadline) deadline = true;
      // 12月底 is taken as one unit; a 底 of its own stands behind 全年 or a feast.
      if (!ranged && (last === '底' || last === '末')) deadline = true;
      weak = weak && !behind.word.deadline;
      next += 1;
      const more = this.tokens[next];
      if (more?.kind === 'word' && more.word.deadline) {
        if (!ranged) deadline = true;
        next += 1;
      }
    }
    const month = next === at + 2 && calendarOf(this.tokens[at + 1]) === 'month';
    return { days, deadline, weak, year, month, next };
  }

  /** The point behind 至, - or ~; undefined where there is no range. */
  private second(first: Point, context: TimeContext): Point | undefined {
    if (roleOf(this.tokens[first.next]) !== 'range') return undefined;
    const at = first.next + 1;
    const point = this.points.point(at, first.year ?? context.year, undefined, context.timely);
    if (point) return point.weak && !first.weak ? undefined : point;
    const day = whole(this.tokens[at]);
    // 1-12每月
    if (day !== undefined && day <= 12 && this.text.startsWith('每月', this.tokens[at]?.end) && first.days) {
      return { ...first, days: monthSpan(first.days.from.year, day, day), next: at + 1 };
    }
    // 6月1日-30日
    if (day === undefined || first.month === undefined || calendarOf(this.tokens[at + 1]) !== 'day') return undefined;
    const year = first.year ?? context.year;
    if (year === undefined) return { ...first, next: at + 2 };
    return isDay(year, first.month, day)
      ? { ...first, days: oneDay({ year, month: first.month, day }), next: at + 2 }
      : undefined;
  }
}
