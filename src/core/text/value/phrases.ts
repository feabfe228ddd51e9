import type { Relation } from '../indicatorValue';
import { Accepting } from './acceptance';
import type { Sign, Word } from './dictionary';
import { settled, QuantityReader, type QuantityPhrase } from './quantityPhrase';
import { TimeReader, type TimePhrase } from './timePhrase';
import type { Token } from './token';

/** A quantity that is a target; offsets into the folded text. */
export interface FoundQuantity {
  readonly relation: Relation;
  /** A word or sign of the text says the relation. */
  readonly stated: boolean;
  readonly phrase: QuantityPhrase;
  readonly start: number;
  readonly end: number;
  /** 每月1次: the period the count is for, '' for none. */
  period: string;
  /** A bare length of time that the next count turns into its period: 一年两次. */
  readonly frame: boolean;
}

export interface FoundTime {
  readonly time: TimePhrase;
  readonly start: number;
  readonly end: number;
  /** Nothing stands before it in its clause. */
  readonly leads: boolean;
  /** Nothing stands behind it; `item` where a list goes on. */
  readonly trails: boolean | 'item';
}

export interface Phrases {
  readonly quantities: readonly FoundQuantity[];
  readonly times: readonly FoundTime[];
}

export interface PhraseContext {
  readonly year: number | undefined;
  readonly timely: boolean;
}

/** How far a relation reaches over words that are no fillers. */
const FIRM_REACH = 8;
const SOFT_REACH = 2;

/** Finds quantities and times in one pass over the tokens. */
export function phrases(text: string, tokens: readonly Token[], context: PhraseContext): Phrases {
  return new Walker(text, tokens, context).run();
}

class Walker {
  private readonly quantities: FoundQuantity[] = [];
  private readonly times: FoundTime[] = [];
  private readonly quantityReader: QuantityReader;
  private readonly timeReader: TimeReader;
  private readonly accepting: Accepting;
  private at = 0;
  private year: number | undefined;

  /** The relation that waits for its number, and how many characters it has come over. */
  private sign: Sign | undefined;
  private signStart = 0;
  private reach = 0;
  /** 截至 waits for its time. */
  private until = false;
  /** The first quantity of the product that the clause spells out, -1 without × or +. */
  private clauseFirst = 0;
  private operated = false;
  private period = '';
  private openTitle = false;

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly context: PhraseContext,
  ) {
    this.quantityReader = new QuantityReader(tokens, text);
    this.timeReader = new TimeReader(tokens, text);
    this.accepting = new Accepting(tokens, text);
    this.year = context.year;
  }

  run(): Phrases {
    while (this.at < this.tokens.length) {
      const token = this.tokens[this.at];
      if (!token) break;
      if (token.kind === 'number') this.numberAt(token);
      else if (token.kind === 'word') this.wordAt(token, token.word);
      else {
        this.reach += token.end - token.start;
        this.at += 1;
      }
    }
    this.endClause();
    return { quantities: this.quantities, times: this.times };
  }

  private endClause(): void {
    this.sign = undefined;
    this.until = false;
    this.operated = false;
    this.clauseFirst = this.quantities.length;
    this.period = '';
  }

  private wordAt(token: Token, word: Word): void {
    if (word.span && this.time(token)) return;
    this.at += 1;
    switch (word.role) {
      case 'clause':
      case 'open':
      case 'close': {
        this.endClause();
        return;
      }
      case 'item':
        this.operated = false;
        this.clauseFirst = this.quantities.length;
        this.period = '';
        break;
      case 'title': {
        this.skipTitle();
        return;
      }
      case 'ordinal':
        this.ordinal();
        return;
      case 'each': {
        this.each(word.text === '每');
        return;
      }
      case 'times':
      case 'plus':
        this.operated = true;
        return;
      case 'equals':
        this.result();
        break;
      default:
        break;
    }
    if (word.before) {
      this.sign = word.before;
      this.signStart = token.start;
      this.reach = 0;
    } else if (word.until) this.until = true;
    else if (!word.filler) this.reach += token.end - token.start;
  }

  /** 第3次 counts nothing; 第3季度 is a time. */
  private ordinal(): void {
    const unit = this.tokens[this.at + 1];
    if (this.tokens[this.at]?.kind !== 'number') return;
    if (unit?.kind === 'unit') this.at += unit.unit.calendar?.startsWith('quarter') === true ? 0 : 2;
    else this.at += 1;
  }

  /** = behind a product: its factors were the working, what follows is the target. */
  private result(): void {
    if (this.operated) this.quantities.length = this.clauseFirst;
    this.operated = false;
  }

  /** What stands between 《 and 》 is a name. A title that never closes is looked for once. */
  private skipTitle(): void {
    if (this.openTitle) return;
    for (let at = this.at; at < this.tokens.length; at += 1) {
      const token = this.tokens[at];
      if (token?.kind === 'word' && token.word.role === 'title-end') {
        this.at = at + 1;
        return;
      }
    }
    this.openTitle = true;
  }

  /** 每月, 每2周, 每人: what is said per that, not a target. */
  private each(bare: boolean): void {
    const token = this.tokens[this.at];
    const behind = this.tokens[this.at + 1];
    if (bare && token?.kind === 'number' && behind?.kind === 'unit' && behind.unit.text !== '元') {
      this.period = token.number.digits + behind.unit.text;
      this.at += 2;
    } else if (token?.kind === 'text' || token?.kind === 'unit') {
      this.period = this.text.slice(token.start, Math.min(token.end, token.start + 2));
    } else if (token?.kind === 'word' && token.word.span) this.at += 1;
  }

  private time(token: Token): boolean {
    const time = this.timeReader.read(this.at, { year: this.year, timely: this.context.timely });
    if (!time || this.accepting.measured(this.at, time.next)) return false;
    // ≤1月 is a length, not January.
    if (this.sign?.firm && this.reach === 0 && time.month) return false;
    if (this.accepting.attributive(time.next)) {
      this.at = time.next;
      return true;
    }
    const deadline = time.deadline || this.until || this.sign?.relation === '<=';
    const end = this.tokens[time.next - 1]?.end ?? token.end;
    this.times.push({
      time: { ...time, deadline, weak: time.weak && !this.until },
      start: token.start,
      end,
      leads: this.accepting.leads(this.at),
      trails: this.accepting.trails(time.next, this.context.timely),
    });
    this.year = time.year ?? this.year;
    this.until = false;
    this.at = time.next;
    return true;
  }

  private numberAt(token: Token & { readonly kind: 'number' }): void {
    if (this.time(token)) return;
    const phrase = this.quantityReader.read(this.at);
    if (!phrase) {
      this.at += 1;
      return;
    }
    const sign = this.sign && this.reach <= (this.sign.firm ? FIRM_REACH : SOFT_REACH) ? this.sign : undefined;
    // 每月10日: the day on which, not how many.
    const dayOfMonth = phrase.word?.calendar === 'day' && this.period.startsWith('月');
    if (!dayOfMonth && this.accepting.accepts(this.at, phrase, sign)) this.take(token, this.signed(phrase), sign);
    else this.reach += 1;
    this.at = phrase.next;
  }

  /** 两年一次: a length of time that the count follows at once is its period. */
  private isFrame(last: FoundQuantity, count: Token): boolean {
    const lasting = last.phrase.word?.lasting === true && !last.stated;
    return lasting && last.phrase.chinese && last.end === count.start;
  }

  /** ¥ and a minus sign stand before the number. */
  private signed(phrase: QuantityPhrase): QuantityPhrase {
    const unknown = phrase.unit === '' && !phrase.big ? this.accepting.unknownUnit(this.at, phrase.next) : '';
    if (unknown) return { ...phrase, unit: unknown };
    const sign = this.tokens[this.at - 1];
    if (sign?.kind !== 'word') return phrase;
    if (sign.word.role === 'yuan' && phrase.unit === '') return { ...phrase, unit: '元' };
    if (sign.word.role !== 'range' || this.text[sign.start] !== '-' || sign.end - sign.start !== 1) return phrase;
    const before = this.tokens[this.at - 2];
    const opens =
      !before || (before.kind === 'word' && (before.word.before !== undefined || before.word.role === 'open'));
    return opens ? { ...phrase, digits: `-${phrase.digits}` } : phrase;
  }

  private take(token: Token, phrase: QuantityPhrase, sign: Sign | undefined): void {
    const last = this.quantities.at(-1);
    const counts =
      phrase.word !== undefined && !phrase.word.lasting && phrase.word.text !== '元' && phrase.word.text !== '%';
    // 一年两次: the year is the period of the count.
    if (last && counts && this.quantities.length > this.clauseFirst && (last.frame || this.isFrame(last, token))) {
      this.quantities.pop();
      this.period = last.phrase.unit;
    }
    const relation = settled(sign, phrase);
    const vague = this.accepting.vaguely(this.at) && relation === '=';
    this.quantities.push({
      relation: vague ? '~' : relation,
      stated: sign !== undefined || phrase.after !== undefined || phrase.vague || vague || phrase.upper !== undefined,
      phrase,
      // The = behind a product is no part of its result.
      start: sign && sign.relation !== '=' ? this.signStart : token.start,
      end: this.tokens[phrase.next - 1]?.end ?? token.end,
      period: this.period,
      frame: phrase.word?.lasting === true && phrase.digits === '1' && relation === '=' && phrase.per === '',
    });
    this.sign = undefined;
  }
}
