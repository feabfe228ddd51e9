import { chinese, startsChinese } from './chineseNumeral';
import { UNITS, WORDS, type UnitWord, type Word } from './dictionary';
import { GAP } from './fold';
import { arabic, type Numeral } from './numeral';
import type { Token } from './token';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

/** Letters and what is glued to them are one name: `V1.0`, `PM2.5`, `T2021-03`. */
function nameEnd(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    const joined = (code === 46 || code === 45 || code === 95) && isDigit(text.charCodeAt(at + 1));
    if (!isLetter(code) && !isDigit(code) && !joined) return at;
    at += 1;
  }
}

/** What the lexer has just read: units are only looked for behind a number or behind a stroke or 每 that follows one. */
type Behind = 'nothing' | 'number' | 'unit' | 'per';

/** Cuts a folded text into tokens in one pass. */
export function tokens(text: string): Token[] {
  return new Lexer(text).run();
}

class Lexer {
  private readonly found: Token[] = [];
  private at = 0;
  private behind: Behind = 'nothing';

  constructor(private readonly text: string) {}

  run(): Token[] {
    while (this.at < this.text.length) this.step();
    return this.found;
  }

  private step(): void {
    const { text, at } = this;
    const code = text.charCodeAt(at);
    if (this.behind === 'number' || this.behind === 'per') {
      const unit = UNITS.longest(text, at);
      if (unit && this.fits(unit)) {
        this.unit(unit, UNITS.end);
        return;
      }
    }
    const word = WORDS.longest(text, at);
    if (isDigit(code) || (code === 46 && this.behind !== 'number' && isDigit(text.charCodeAt(at + 1)))) {
      if (word?.role === 'name') {
        this.word(word, WORDS.end);
        return;
      }
      this.number(arabic(text, at));
      return;
    }
    if (word) {
      this.word(word, WORDS.end);
      return;
    }
    if (startsChinese(code)) {
      const number = text[at] === '半' ? half(text, at) : chinese(text, at);
      if (number) {
        this.number(number);
        return;
      }
    }
    if (isLetter(code)) {
      this.letters();
      return;
    }
    this.plain(at + 1);
  }

  private fits(unit: UnitWord): boolean {
    const last = this.found.at(-1);
    if (unit.perOnly) return this.behind === 'per';
    const number = last?.kind === 'number' ? last.number : undefined;
    // A word of this language that begins here and is longer wins: 3年内, 5个多月 keep their unit; 5月份 is longer as unit.
    return (
      !number?.chinese ||
      unit.chinese === true ||
      unit.calendar !== undefined ||
      unit.naming === true ||
      unit.labelling === true
    );
  }

  private number(number: Numeral | undefined): void {
    if (!number) {
      this.plain(this.at + 1);
      return;
    }
    this.found.push({ kind: 'number', start: this.at, end: number.end, number });
    this.at = number.end;
    this.behind = 'number';
  }

  private unit(unit: UnitWord, end: number): void {
    this.found.push({ kind: 'unit', start: this.at, end, unit });
    this.at = end;
    this.behind = 'unit';
  }

  private word(word: Word, end: number): void {
    this.found.push({ kind: 'word', start: this.at, end, word });
    const { role } = word;
    // 20余人, 元/人, 元每次, 元/人·月: the unit is still to come.
    if (this.behind === 'number' && word.after?.relation === '~') this.behind = 'number';
    else if (this.behind !== 'nothing' && (role === 'stroke' || role === 'each' || role === 'dot')) this.behind = 'per';
    else this.behind = 'nothing';
    this.at = end;
  }

  private letters(): void {
    const { text, at } = this;
    const times = text[at] === 'x' || text[at] === 'X';
    if (times && this.behind !== 'nothing' && isDigit(text.charCodeAt(at + 1))) {
      this.word(
        WORDS.entry('×', () => ({ text: '×' })),
        at + 1,
      );
      return;
    }
    this.plain(nameEnd(text, at));
  }

  private plain(end: number): void {
    const last = this.found.at(-1);
    // A blank that separates two numbers is a clause end of its own.
    if (this.text[this.at] === GAP) {
      this.found.push({ kind: 'word', start: this.at, end, word: WORDS.entry(',', () => ({ text: ',' })) });
    } else if (last?.kind === 'text') last.end = end;
    else this.found.push({ kind: 'text', start: this.at, end });
    this.at = end;
    this.behind = 'nothing';
  }
}

const HALVES = /半(?=个?(?:月|年|天|小时|学期|日))/y;

/** 半年, 半个月 as half of the unit that follows. */
function half(text: string, from: number): Numeral | undefined {
  HALVES.lastIndex = from;
  return HALVES.test(text) ? { digits: '0.5', chinese: true, big: false, vague: false, end: from + 1 } : undefined;
}
