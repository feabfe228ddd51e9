import type { Relation } from '../indicatorValue';
import { NAMES, ORDINARY } from './lexicon/names';
import { AFTER, BEFORE, FILLERS } from './lexicon/relations';
import { CALENDAR, DEADLINES, DURING, FEASTS, UNTIL, YEAR_PARTS, type SpanWord } from './lexicon/timeWords';
import { ARABIC_ONLY, COUNTED, LABELLING, LASTING, MEASURES, NAMING, PER, SPLIT } from './lexicon/units';
import { CLAUSES, EACH, ITEMS } from './lexicon/words';
import { Trie } from './trie';

export interface Sign {
  readonly relation: Relation;
  readonly firm: boolean;
}

/** What stands behind a number. */
export interface UnitWord {
  readonly text: string;
  /** Takes Chinese numerals: 两次. */
  chinese?: true;
  /** A length of time. */
  lasting?: true;
  /** The number is a label (80周岁) unless the clause ends here. */
  labelling?: true;
  /** The number is a name whatever follows (中央5号文件). */
  naming?: true;
  /** Only behind a stroke: 元/学期. */
  perOnly?: true;
  calendar?: CalendarKind;
}

export type CalendarKind =
  | 'year'
  | 'year-end'
  | 'year-start'
  | 'month'
  | 'month-end'
  | 'month-start'
  | 'month-middle'
  | 'month-late'
  | 'day'
  | 'quarter'
  | 'quarter-end';

export type Role =
  | 'clause'
  | 'item'
  | 'range'
  | 'times'
  | 'plus'
  | 'equals'
  | 'each'
  | 'stroke'
  | 'dot'
  | 'open'
  | 'close'
  | 'title'
  | 'title-end'
  | 'quote'
  | 'quote-end'
  | 'ordinal'
  | 'yuan'
  | 'including'
  | 'name';

/** A word or sign of the language; most have one meaning, some (底, 内, 前, -) several. */
export interface Word {
  readonly text: string;
  role?: Role;
  before?: Sign;
  after?: Sign;
  span?: SpanWord;
  filler?: true;
  deadline?: true;
  during?: true;
  until?: true;
}

const split = (words: string): string[] => words.split(' ').filter((word) => word !== '');

export const WORDS = new Trie<Word>();
const word = (text: string): Word => WORDS.entry(text, () => ({ text }));

export const UNITS = new Trie<UnitWord>();
const unit = (text: string): UnitWord => UNITS.entry(text, () => ({ text }));

for (const text of NAMES.flatMap(split)) word(text).role = 'name';
for (const text of split(ORDINARY)) word(text);
for (const { relation, firmness, words } of BEFORE) {
  for (const text of split(words)) word(text).before = { relation, firm: firmness === 'firm' };
}
for (const { relation, firmness, words } of AFTER) {
  for (const text of split(words)) word(text).after = { relation, firm: firmness === 'firm' };
}
for (const text of split(FILLERS)) word(text).filler = true;
for (const [words, span] of YEAR_PARTS) for (const text of split(words)) word(text).span = span;
for (const [words] of FEASTS) {
  for (const text of split(words)) word(text).span = { kind: 'feast', name: text };
}
for (const text of split(DEADLINES)) word(text).deadline = true;
for (const text of split(DURING)) word(text).during = true;
for (const text of split(UNTIL)) word(text).until = true;

const roles: readonly (readonly [role: Role, words: string])[] = [
  ['clause', CLAUSES],
  ['item', ITEMS],
  ['range', '- -- ~ ~~ 至 到 -> →'],
  ['times', '× * ·× ＊'],
  ['plus', '+ ＋'],
  ['equals', '= =='],
  ['each', EACH],
  ['stroke', '/ ／'],
  ['dot', '·'],
  ['open', '( { <<'],
  ['close', ') }'],
  ['title', '《'],
  ['title-end', '》'],
  ['quote', '“ ‘ 「'],
  ['quote-end', '” ’ 」'],
  ['ordinal', '第'],
  ['yuan', '¥'],
  ['including', '(含) (包含) (含本数) (含税)'],
];
for (const [role, words] of roles) for (const text of split(words)) word(text).role = role;

for (const { units } of MEASURES) for (const [words] of units) for (const text of split(words)) unit(text);
for (const text of split(ARABIC_ONLY)) unit(text);
for (const text of split(COUNTED)) unit(text).chinese = true;
for (const text of split(LASTING)) {
  const entry = unit(text);
  entry.chinese = true;
  entry.lasting = true;
}
for (const text of ['月', '自然日', '个自然日', '秒']) unit(text).lasting = true;
for (const text of split(LABELLING)) unit(text).labelling = true;
for (const text of split(NAMING)) unit(text).naming = true;
for (const text of split(PER)) UNITS.entry(text, () => ({ text, perOnly: true }));
for (const [spelling, text] of Object.entries(SPLIT)) UNITS.entry(spelling, () => ({ text, chinese: true }));
for (const [kind, words] of Object.entries(CALENDAR)) {
  for (const text of split(words)) unit(text).calendar = kind as CalendarKind;
}
