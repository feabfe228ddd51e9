import type { Sign } from './dictionary';
import {
  DIVISIONS,
  HEAD_STRETCHES,
  AGES,
  ANNOUNCING,
  ARTICLE_NOUNS,
  COMPLETIONS,
  DEEDS,
  NOTHINGS,
  SHAPING,
  STRETCHES,
  TIME_HEADS,
} from './lexicon/words';
import type { QuantityPhrase } from './quantityPhrase';
import type { Token } from './token';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const announcing = set(ANNOUNCING);
const completions = set(COMPLETIONS);
const deeds = set(DEEDS);
const nothings = set(NOTHINGS);
const shaping = set(SHAPING);
const stretches = set(STRETCHES);
const headStretches = set(HEAD_STRETCHES);
const divisions = set(DIVISIONS);
const ages = set(AGES);
const timeHeads = set(TIME_HEADS);
const vagueHeads = set('数 几 上 好几');

/** Units with which 一 may also mean "a". */
const articles = set('个 支 名 位 种 条 张 份 座 家 项 件 例 步 片 套 本 场 笔 部 处');

const HAN = /^[\u4e00-\u9fff]+$/;
const LONGEST_UNIT = 3;
/** Not what is counted, but what is said of it: ≥95合格. */
const VERDICT = /满意|合格|完成|达标|通过|覆盖|优秀|准确|及时/;

/** Whether one of the words stands at the end of the text before `end`, or begins at `start`. */
function endsWith(text: string, end: number, words: ReadonlySet<string>): boolean {
  for (let length = 1; length <= 4 && length <= end; length += 1) {
    if (words.has(text.slice(end - length, end))) return true;
  }
  return false;
}

function beginsWith(text: string, start: number, words: ReadonlySet<string>): boolean {
  for (let length = 1; length <= 4; length += 1) if (words.has(text.slice(start, start + length))) return true;
  return false;
}

/** Decides which numbers of a text are targets, and how a time stands in its clause. */
export class Accepting {
  /** Where quotations begin and end; found once and gone through once, so that a long text stays linear. */
  private quotes: readonly (readonly [start: number, end: number])[] | undefined;
  private quote = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly text: string,
  ) {}

  accepts(at: number, phrase: QuantityPhrase, sign: Sign | undefined): boolean {
    const { word, per } = phrase;
    const token = this.tokens[at];
    if (!token) return false;
    if (word?.naming) return false;
    if (word?.labelling && !this.ends(phrase.next)) return false;
    if (word?.labelling && sign === undefined && phrase.chinese) return false;
    if ((word?.lasting || word?.calendar) && !this.lasts(at, phrase, sign)) return false;
    if (this.quoted(token.start) && (phrase.chinese || !word)) return false;
    if (phrase.chinese) return this.acceptsChinese(at, phrase, sign);
    // 103及104路: the name stands behind the last number only.
    if (phrase.unit === '' && this.sharesName(phrase.next)) return false;
    if (phrase.unit !== '' || per !== '' || phrase.big) return true;
    return this.acceptsBare(at, phrase, sign);
  }

  /** 前三年, 50年以上党龄 and 5日前 are no lengths of time. */
  private lasts(at: number, phrase: QuantityPhrase, sign: Sign | undefined): boolean {
    const start = this.tokens[at]?.start ?? 0;
    const follower = this.tokens[phrase.next];
    if (follower && beginsWith(this.text, follower.start, ages)) return false;
    if (phrase.word?.calendar === 'day' && follower?.kind === 'word' && follower.word.deadline) return false;
    if (sign !== undefined || phrase.after !== undefined) return true;
    if (phrase.digits === '0.5' && phrase.unit === '年') return this.tokens.length === phrase.next && at === 0;
    if (endsWith(this.text, start, stretches)) return false;
    const head = this.tokens[at - 1];
    return !head || head.end - head.start > 1 || !headStretches.has(this.text.slice(head.start, head.end));
  }

  private sharesName(next: number): boolean {
    const item = this.tokens[next];
    const unit = this.tokens[next + 2];
    return item?.kind === 'word' && item.word.role === 'item' && unit?.kind === 'unit' && unit.unit.naming === true;
  }

  private acceptsChinese(at: number, phrase: QuantityPhrase, sign: Sign | undefined): boolean {
    const start = this.tokens[at]?.start ?? 0;
    const end = this.tokens[at]?.end ?? 0;
    if (!phrase.word) {
      if (phrase.digits === '0') return beginsWith(this.text, end, nothings);
      return (phrase.big && phrase.digits.length > 4) || (this.ends(phrase.next) && (sign !== undefined || at === 0));
    }
    if (phrase.unit === '个' && beginsWith(this.text, this.tokens[phrase.next]?.start ?? this.text.length, divisions))
      return false;
    if (phrase.digits !== '1' || !articles.has(phrase.unit) || sign !== undefined || this.ends(phrase.next))
      return true;
    const behind = this.tokens[phrase.next - 1]?.end ?? 0;
    return !endsWith(this.text, start, shaping) && !ARTICLE_NOUNS.test(this.text.slice(behind, behind + 8));
  }

  /** A number without a unit is a target where nothing follows it, and where what stands before makes it a value. */
  private acceptsBare(at: number, phrase: QuantityPhrase, sign: Sign | undefined): boolean {
    const token = this.tokens[at];
    if (!token) return false;
    const follower = this.tokens[phrase.next];
    if (phrase.digits === '0' && beginsWith(this.text, token.end, nothings)) return true;
    if (this.numbersItem(at) || this.inRatio(token)) return false;
    const role = follower?.kind === 'word' ? follower.word.role : undefined;
    const operated = role === 'times' || role === 'equals' || this.roleBefore(at, 'times');
    if (operated || phrase.after !== undefined) return true;
    if (!this.ends(phrase.next)) return this.unknownUnit(at, phrase.next) !== undefined;
    if (sign !== undefined || at === 0) return true;
    const before = this.tokens[at - 1];
    if (before?.kind === 'word' && (before.word.filler || before.word.role === 'equals' || before.word.role === 'yuan'))
      return true;
    if (before?.kind === 'word' && before.word.role === 'clause') return true;
    // (2021) is a year, 软件1.0 a version.
    if (/^(?:19|20)\d\d$|^\d\.\d$/.test(phrase.digits)) return false;
    return phrase.digits.length >= 3 || endsWith(this.text, token.start, announcing);
  }

  /**
   * The classifier of a number that is a target for certain though nobody listed its classifier: `≥3垄`. `''` where it
   * cannot be told from the thing counted, undefined where the number need not be a target at all.
   */
  unknownUnit(at: number, next: number): string | undefined {
    const [before, follower, behind] = [this.tokens[at - 1], this.tokens[next], this.tokens[next + 1]];
    const number = this.tokens[at];
    // 满意 is a word only because 满 is one; it means nothing here.
    const plain = follower?.kind === 'text' || (follower?.kind === 'word' && Object.keys(follower.word).length === 1);
    if (!plain || number?.kind !== 'number' || /^(?:19|20)\d\d$/.test(number.number.digits)) return undefined;
    const thing = this.text.slice(follower.start, follower.end);
    if (!HAN.test(thing)) return undefined;
    const closes = this.ends(next + 1) || (behind?.kind === 'word' && behind.word.after !== undefined);
    if (before?.kind === 'word' && before.word.before?.firm === true) {
      return closes && thing.length <= LONGEST_UNIT && !VERDICT.test(thing) ? thing : '';
    }
    return at === 0 && closes && thing.length === 1 ? thing : undefined;
  }

  /** 1. 2、 (3) at the head of a clause number the items of a list. */
  private numbersItem(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'number' || token.end - token.start > 2) return false;
    const sign = this.text[token.end];
    if (sign !== '.' && sign !== '、' && sign !== ')') return false;
    const before = this.tokens[at - 1];
    const opened = before?.kind === 'word' && (before.word.role === 'clause' || before.word.role === 'open');
    return (at === 0 || opened || before?.kind === 'text') && this.text.length > token.end + 1;
  }

  /** 1:1 and 16:00 are no values. */
  private inRatio({ start, end }: Token): boolean {
    const colon = (at: number, beyond: number): boolean => this.text[at] === ':' && /\d/.test(this.text[beyond] ?? '');
    return colon(end, end + 1) || colon(start - 1, start - 2);
  }

  private roleBefore(at: number, role: string): boolean {
    const before = this.tokens[at - 1];
    return before?.kind === 'word' && before.word.role === role;
  }

  /** A clause ends at the token, or something that cannot belong to the number follows. */
  private ends(at: number): boolean {
    const token = this.tokens[at];
    if (!token) return true;
    if (token.kind !== 'word')
      return token.kind === 'text' && /^[.:'…)\]}/\\$]/.test(this.text.slice(token.start, token.start + 1));
    const { role } = token.word;
    return role === 'clause' || role === 'item' || role === 'close' || role === 'open' || role === 'quote-end';
  }

  /** 数十次, 上百人. */
  vaguely(at: number): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'number' || !token.number.chinese || !endsWith(this.text, token.start, vagueHeads))
      return false;
    return /[十百千万亿]/.test(this.text.slice(token.start, token.end));
  }

  /** The words taken for a time are factors of a product, or counted: 3条×12月, 6月×8人. */
  measured(at: number, next: number): boolean {
    const behind = this.tokens[next];
    return this.roleBefore(at, 'times') || (behind?.kind === 'word' && behind.word.role === 'times');
  }

  leads(at: number): boolean {
    const before = this.tokens[at - 1];
    if (!before) return true;
    if (before.kind === 'word') {
      const { role, before: sign, until } = before.word;
      if (role === 'clause' || role === 'open' || role === 'item' || sign !== undefined || until === true) return true;
    }
    return endsWith(this.text, before.end, timeHeads) || this.text[before.end - 1] === ':';
  }

  /** Nothing stands behind, or only the deed that the time is for. */
  trails(next: number, timely: boolean): boolean | 'item' {
    const token = this.tokens[next];
    if (token?.kind === 'word' && token.word.role === 'item') return 'item';
    if (!token || this.ends(next)) return true;
    return beginsWith(this.text, token.start, completions) || (timely && beginsWith(this.text, token.start, deeds));
  }

  /** 年底的考核: the time belongs to the noun behind it. */
  attributive(next: number): boolean {
    const token = this.tokens[next];
    return token !== undefined && this.text[token.start] === '的';
  }

  /** Offsets are asked for in rising order. */
  private quoted(offset: number): boolean {
    this.quotes ??= this.findQuotes();
    while ((this.quotes[this.quote]?.[1] ?? Infinity) < offset) this.quote += 1;
    return (this.quotes[this.quote]?.[0] ?? Infinity) < offset;
  }

  private findQuotes(): (readonly [number, number])[] {
    const found: (readonly [number, number])[] = [];
    let open = -1;
    for (const token of this.tokens) {
      if (token.kind !== 'word') continue;
      if (token.word.role === 'quote') open = token.start;
      else if (token.word.role === 'quote-end' && open >= 0) {
        found.push([open, token.start]);
        open = -1;
      }
    }
    return found;
  }
}
