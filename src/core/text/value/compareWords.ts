import type { IndicatorValue } from '../indicatorValue';
import type { Judgement } from './judgement';
import { DONE, FALLING, LADDERS, NOT_DONE, PARTLY_DONE, RISING } from './lexicon/judgements';

const list = (words: string): readonly string[] => words.split(' ').sort((one, other) => other.length - one.length);
const [notDone, partlyDone, done] = [list(NOT_DONE), list(PARTLY_DONE), list(DONE)];
const [rising, falling] = [list(RISING), list(FALLING)];

type Verdict = 'met' | 'partly-met' | 'not-met';
const settled = (verdict: Verdict): Judgement => ({ verdict, parts: [] });
const bare = (words: string): string => words.replace(/[。.,;!“”"]/g, '');

/** A target in words against what was reached, in words or numbers. */
export function compareWords(target: string, actual: string, value: IndicatorValue): Judgement {
  const [wanted, found] = [bare(target), bare(actual)];
  if (wanted === found) return settled('met');
  const verdict = deed(found) ?? step(wanted, found) ?? whole(wanted, value) ?? direction(wanted, found);
  return verdict ? settled(verdict) : { verdict: 'cannot-tell', missing: 'opinion', parts: [] };
}

const begins = (text: string, words: readonly string[]): boolean => words.some((word) => text.startsWith(word));

/** 完成, 基本完成, 未完成 as the whole answer or at its head. */
function deed(found: string): Verdict | undefined {
  if (begins(found, notDone)) return 'not-met';
  if (begins(found, partlyDone)) return 'partly-met';
  return done.includes(found) ||
    begins(
      found,
      done.filter((word) => word.length > 2),
    )
    ? 'met'
    : undefined;
}

/** 优秀 against 良好. */
function step(wanted: string, found: string): Verdict | undefined {
  for (const ladder of LADDERS) {
    const [low, high] = [rung(ladder, wanted), rung(ladder, found)];
    if (low >= 0 && high >= 0) return high >= low ? 'met' : 'not-met';
  }
  return undefined;
}

const rung = (ladder: readonly string[], word: string): number =>
  ladder.findIndex((words) => words.split(' ').includes(word));

/** 全覆盖 against 98%. */
function whole(wanted: string, value: IndicatorValue): Verdict | undefined {
  const only = value.class === 'quantity' && value.targets.length === 1 ? value.targets[0] : undefined;
  if (only?.unit !== '%' || !/全覆盖|全部|全面|全员|均/.test(wanted)) return undefined;
  return only.value >= 100 ? 'met' : 'not-met';
}

/** 提升 against 较上年提升5%, or against 下降. */
function direction(wanted: string, found: string): Verdict | undefined {
  const has = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));
  const [up, down] = [has(wanted, rising), has(wanted, falling)];
  if (up === down) return undefined;
  const [rose, fell] = [has(found, rising), has(found, falling)];
  if (rose === fell) return undefined;
  return (up ? rose : fell) ? 'met' : 'not-met';
}
