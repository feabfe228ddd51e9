import type { Relation } from '../indicatorValue';
import type { Sign, UnitWord, Word } from './dictionary';
import type { Numeral } from './numeral';
import type { Token } from './token';

/** A number as it stands in the text, with its unit and what is said about it; not yet a target. */
export interface QuantityPhrase {
  readonly digits: string;
  readonly upper: string | undefined;
  /** '' where none is written; 元 is multiplied out already, a bare 万 is not money yet. */
  readonly unit: string;
  /** `元/人`: what it is per, '' for nothing. */
  readonly per: string;
  /** The sign or word behind the number. */
  readonly after: Sign | undefined;
  readonly big: boolean;
  readonly chinese: boolean;
  readonly vague: boolean;
  readonly word: UnitWord | undefined;
  readonly next: number;
}

const wordAt = (token: Token | undefined): Word | undefined => (token?.kind === 'word' ? token.word : undefined);

/** 以上 and its like may stand behind the thing that is counted: 50张表格以上. */
const DISTANT = new Set(['以上', '及以上', '以下', '及以下', '以内', '左右', '范围内', '范围以内']);
const LONGEST_THING = 4;

/** Signs read from the number behind the thing measured. */
const TURNED: Readonly<Record<string, Relation>> = { '≤': '>=', '<=': '>=', '<': '>', '≥': '<=', '>=': '<=', '>': '<' };

/** Reads the quantity whose number stands at a token. */
export class QuantityReader {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly text: string,
  ) {}

  read(at: number): QuantityPhrase | undefined {
    const token = this.tokens[at];
    if (token?.kind !== 'number' || token.number.dotted) return undefined;
    let next = at + 1;
    const first = this.counted(next, token.number);
    ({ next } = first);
    let { unit, vague } = first;
    let upper: Numeral | undefined;
    let low = token.number.digits;
    const second = this.rangeEnd(next);
    if (second) {
      const tail = this.counted(second.next, second.number);
      const [known, other] = [unit?.text, tail.unit?.text];
      if (known === undefined || other === undefined || known === other) {
        upper = second.number;
        ({ next } = tail);
        vague ||= tail.vague;
        unit ??= tail.unit;
        low = this.scaledLike(token.number, second.number);
      }
    }
    const per = this.per(next, unit, upper?.big ?? token.number.big);
    ({ next } = per);
    const after = this.behind(next, unit);
    return {
      digits: low,
      upper: upper?.digits,
      unit: unit?.text ?? token.number.unit ?? upper?.unit ?? '',
      per: per.text,
      after: after?.sign,
      big: (upper ?? token.number).big,
      chinese: token.number.chinese,
      vague: vague || token.number.vague,
      word: unit,
      next: after?.next ?? next,
    };
  }

  /** 余 and 多 before or behind the unit, and the unit itself. */
  private counted(at: number, number: Numeral): { unit: UnitWord | undefined; vague: boolean; next: number } {
    let next = at;
    let vague = number.vague;
    const before = wordAt(this.tokens[next]);
    if ((before?.text === '余' || before?.text === '多') && this.tokens[next + 1]?.kind === 'unit') {
      vague = true;
      next += 1;
    }
    const token = this.tokens[next];
    if (token?.kind !== 'unit') return { unit: undefined, vague: number.vague, next: at };
    return { unit: token.unit, vague, next: next + 1 };
  }

  private rangeEnd(at: number): { readonly number: Numeral; readonly next: number } | undefined {
    if (wordAt(this.tokens[at])?.role !== 'range') return undefined;
    const end = this.tokens[at + 1];
    return end?.kind === 'number' && !end.number.dotted ? { number: end.number, next: at + 2 } : undefined;
  }

  /** 8-10万: the multiplier belongs to both where the first has none and would else be out of proportion. */
  private scaledLike(low: Numeral, high: Numeral): string {
    if (low.big || !high.big) return low.digits;
    const scale = high.digits.length - low.digits.length;
    const zeros = /0{4}(?:0{4})?$/.exec(high.digits)?.[0] ?? '';
    return scale >= 4 && zeros !== '' && !low.digits.includes('.') ? low.digits + zeros : low.digits;
  }

  /** 元/人, 元每次, 元一年, 元/人·月. */
  private per(at: number, unit: UnitWord | undefined, big: boolean): { readonly text: string; readonly next: number } {
    let next = at;
    let text = '';
    for (;;) {
      const sign = this.tokens[next];
      const role = wordAt(sign)?.role;
      const behind = this.tokens[next + 1];
      if (role === 'stroke' && text === '' && unit === undefined && behind?.kind === 'number' && behind.number.big) {
        // 18/10万: a rate per hundred thousand.
        text = `/${this.text.slice(behind.start, behind.end)}`;
        next += 2;
      } else if (role === 'stroke' || role === 'each' || (role === 'dot' && text !== '')) {
        const each = role === 'stroke' && wordAt(behind)?.role === 'each' ? 1 : 0;
        const named = this.perName(next + 1 + each);
        if (!named) break;
        text += (role === 'dot' ? '·' : '/') + named.text;
        next = named.next;
      } else if (
        sign?.kind === 'number' &&
        sign.number.chinese &&
        sign.number.digits === '1' &&
        behind?.kind === 'unit'
      ) {
        if (text !== '' || (unit?.text !== '元' && !big)) break;
        text = `/${behind.unit.text}`;
        next += 2;
      } else break;
    }
    return { text, next };
  }

  private perName(at: number): { readonly text: string; readonly next: number } | undefined {
    const token = this.tokens[at];
    if (token?.kind === 'unit') return { text: token.unit.text, next: at + 1 };
    if (token?.kind !== 'text') return undefined;
    // A noun that is no unit of ours: 元/标段房.
    const name = this.text.slice(token.start, token.end);
    return (name.length <= 3 && /^[\u4e00-\u9fff]+$/.test(name)) || /^(?:[dhsa]|min)$/.test(name)
      ? { text: name, next: at + 1 }
      : undefined;
  }

  private behind(at: number, unit: UnitWord | undefined): { readonly sign: Sign; readonly next: number } | undefined {
    let next = at;
    if (wordAt(this.tokens[next])?.role === 'including') next += 1;
    const token = this.tokens[next];
    const word = wordAt(token);
    if (word?.after) {
      if (this.tokens[next + 1]?.kind === 'number' && word.before) return undefined;
      const turned = this.turned(word, next + 1);
      if (turned) return { sign: turned, next: next + 1 };
      if (word.text === '内' && unit && unit.text !== '元' && unit.text !== '%' && !unit.lasting) return undefined;
      return { sign: word.after, next: next + 1 };
    }
    if (token?.kind !== 'text' || token.end - token.start > LONGEST_THING) return undefined;
    const far = wordAt(this.tokens[next + 1]);
    if (!far?.after || !DISTANT.has(far.text)) return undefined;
    if (far.text.startsWith('范围') && unit && unit.text !== '元' && unit.text !== '%') return undefined;
    return { sign: far.after, next: next + 2 };
  }

  /** 80%≤办结率<100%: what is measured stands between two signs, so that the first number is the lower bound. */
  private turned({ text }: Word, at: number): Sign | undefined {
    const relation = TURNED[text];
    const closing = wordAt(this.tokens[at + 1])?.text ?? '';
    return relation !== undefined && this.tokens[at]?.kind === 'text' && closing in TURNED
      ? { relation, firm: true }
      : undefined;
  }
}

/** The relation of a number between the word before it and the word behind it. */
export function settled(before: Sign | undefined, phrase: QuantityPhrase): Relation {
  const { after, vague, upper } = phrase;
  const vaguely: Sign | undefined = vague ? { relation: '~', firm: false } : undefined;
  const behind = after ?? vaguely;
  const bound = upper === undefined ? '=' : 'between';
  if (!before || before.relation === '=')
    return behind?.relation === undefined ? bound : upper === undefined ? behind.relation : bound;
  if (upper !== undefined) return bound;
  if (!behind) return before.relation;
  if (before.firm && !behind.firm) return before.relation;
  if (behind.firm && !before.firm) return behind.relation;
  // Both firm: 控制在95%以上 means what stands behind, 大于70天以上 what stands before.
  if (before.firm) return before.relation[0] === behind.relation[0] ? before.relation : behind.relation;
  return behind.relation;
}
