/** A number as it is written. */
export interface Numeral {
  /** Plain decimal digits, multipliers counted in: `1.5万` is `15000`. */
  readonly digits: string;
  /** Written in Chinese numerals only. */
  readonly chinese: boolean;
  /** Ends in 万 or 亿, so that without a unit it may be money. */
  readonly big: boolean;
  /** 余, 多, 几 or 数 stand inside it: 20余万. */
  readonly vague: boolean;
  /** 百分之…, 千分之…, 四分之三 carry their unit. */
  readonly unit?: '%' | '‰';
  /** 2021.12.31: the parts, where they are more than a number has. */
  readonly dotted?: readonly number[];
  readonly end: number;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Moves the decimal point without leaving the digits: `shifted('0.07', 4) === '700'`. Exact, unlike multiplying.
 */
export function shifted(digits: string, places: number): string {
  if (places === 0) return digits;
  const point = digits.indexOf('.');
  const whole = point < 0 ? digits : digits.slice(0, point);
  const fraction = point < 0 ? '' : digits.slice(point + 1);
  const moved =
    fraction.length <= places
      ? whole + fraction + '0'.repeat(places - fraction.length)
      : `${whole}${fraction.slice(0, places)}.${fraction.slice(places)}`;
  return plain(moved);
}

/** Without leading noughts and without an empty fraction. */
export function plain(digits: string): string {
  let from = 0;
  while (from < digits.length - 1 && digits[from] === '0' && digits[from + 1] !== '.') from += 1;
  let to = digits.length;
  if (digits.includes('.')) {
    while (digits[to - 1] === '0') to -= 1;
    if (digits[to - 1] === '.') to -= 1;
  }
  return digits.slice(from, to);
}

export const MULTIPLIERS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
/** 千米 and 百分点 are units, not multipliers. */
const UNIT_HEADS = /^(?:千[米克瓦伏安卡焦帕赫]|百分|万国|万能|十分)/;

export const vagueMark = (sign: string | undefined): boolean => sign === '余' || sign === '多';

/** Reads `1,234.5`, `.5`, `20余万`, `3.5千`; undefined where no digit stands at `from`. */
export function arabic(text: string, from: number): Numeral | undefined {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  let whole = text.slice(from, at);
  if (whole.length > 0 && whole.length <= 3) {
    while (text[at] === ',' && isGroup(text, at + 1)) {
      whole += text.slice(at + 1, at + 4);
      at += 4;
    }
  }
  let fraction = '';
  if (text[at] === '.' && isDigit(text.charCodeAt(at + 1))) {
    const start = at + 1;
    at = start;
    while (isDigit(text.charCodeAt(at))) at += 1;
    fraction = text.slice(start, at);
    // 1.2021年… is the first item of a list that begins with a year.
    if (whole !== '' && whole.length <= 2 && /^(?:19|20)\d\d$/.test(fraction) && text[at] === '年') {
      return { digits: whole, chinese: false, big: false, vague: false, end: start - 1 };
    }
    const dotted = [Number(whole), Number(fraction)];
    while (text[at] === '.' && isDigit(text.charCodeAt(at + 1))) {
      const part = at + 1;
      at = part;
      while (isDigit(text.charCodeAt(at))) at += 1;
      dotted.push(Number(text.slice(part, at)));
    }
    if (dotted.length > 2) return { digits: whole || '0', chinese: false, big: false, vague: false, dotted, end: at };
  }
  if (whole === '' && fraction === '') return undefined;
  return multiplied(text, at, plain(fraction === '' ? whole : `${whole || '0'}.${fraction}`));
}

function isGroup(text: string, from: number): boolean {
  return (
    isDigit(text.charCodeAt(from)) &&
    isDigit(text.charCodeAt(from + 1)) &&
    isDigit(text.charCodeAt(from + 2)) &&
    !isDigit(text.charCodeAt(from + 3))
  );
}

function multiplied(text: string, from: number, digits: string): Numeral {
  let at = from;
  let power = 0;
  let vague = false;
  let big = false;
  for (;;) {
    const ahead = vagueMark(text[at]) && MULTIPLIERS[text[at + 1] ?? ''] !== undefined ? 1 : 0;
    const places = MULTIPLIERS[text[at + ahead] ?? ''];
    if (places === undefined || UNIT_HEADS.test(text.slice(at + ahead, at + ahead + 2))) break;
    vague ||= ahead === 1;
    power += places;
    big = places >= 4;
    at += ahead + 1;
  }
  return { digits: power > 40 ? digits : shifted(digits, power), chinese: false, big, vague, end: at };
}
