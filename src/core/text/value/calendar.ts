import type { SpanWord } from './lexicon/timeWords';
import { FEASTS, FIRST_FEAST_YEAR } from './lexicon/timeWords';

/** A day of the calendar; months and days from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface Days {
  readonly from: Day;
  readonly to: Day;
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function daysIn(year: number, month: number): number {
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  return (LENGTHS[month - 1] ?? 31) + (leap ? 1 : 0);
}

export const isDay = (year: number, month: number, day: number): boolean =>
  year >= 1900 && year <= 2199 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);

const two = (part: number): string => (part < 10 ? `0${part}` : String(part));

/** `iso({ year: 2021, month: 2, day: 3 }) === '2021-02-03'`. */
export const iso = ({ year, month, day }: Day): string => `${year}-${two(month)}-${two(day)}`;

/** The months of a year, both included. */
export const monthSpan = (year: number, from: number, to: number): Days => ({
  from: { year, month: from, day: 1 },
  to: { year, month: to, day: daysIn(year, to) },
});

export const oneDay = (day: Day): Days => ({ from: day, to: day });

const feastDays = new Map(FEASTS.flatMap(([words, days]) => words.split(' ').map((word) => [word, days] as const)));

/** The days a word stands for in a year; a moving feast beyond the table has none. */
export function daysOf(word: SpanWord, year: number): Days | undefined {
  switch (word.kind) {
    case 'months':
      return monthSpan(year, word.from, word.to);
    case 'year-end':
      return oneDay({ year, month: 12, day: 31 });
    case 'year-middle':
      return oneDay({ year, month: 6, day: 30 });
    case 'year-start':
      return { from: { year, month: 1, day: 1 }, to: { year, month: 1, day: 31 } };
    case 'feast': {
      const days = feastDays.get(word.name);
      const day = typeof days === 'number' ? days : days?.[year - FIRST_FEAST_YEAR];
      return day === undefined ? undefined : oneDay({ year, month: Math.floor(day / 100), day: day % 100 });
    }
  }
}

const DAY = 86_400_000;

/** Days from one ISO date to another: `daysBetween('2021-02-28', '2021-03-01') === 1`. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** The ISO date of an Excel serial number (1900 system): `serialDay(44377) === '2021-06-30'`. */
export function serialDay(serial: number): string | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= 2_958_465)) return undefined;
  // Excel counts a 29 February 1900 that never was.
  return new Date(Date.UTC(1899, 11, whole < 60 ? 31 : 30) + whole * DAY).toISOString().slice(0, 10);
}
