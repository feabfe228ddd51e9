/** A text in one spelling, with the way back to the offsets of the text as it was written. */
export interface Folded {
  readonly text: string;
  /** Original offset of each folded character; undefined where nothing moved. */
  readonly origin: readonly number[] | undefined;
  /** Original offset behind each folded character. */
  readonly ends: readonly number[] | undefined;
}

const SAME = 0;
const DROP = 1;

/** What a code unit is written as; {@link SAME} and {@link DROP} are no characters of any cell. */
const spelling = new Uint16Array(0x10000);

function spell(as: string, ...others: readonly string[]): void {
  for (const one of others.join('')) spelling[one.charCodeAt(0)] = as.charCodeAt(0);
}

for (let code = 0xff01; code <= 0xff5e; code += 1) spelling[code] = code - 0xfee0;
for (const blank of [0x3000, 0xa0, 0xfeff, 0x2060]) spelling[blank] = DROP;
for (let code = 0x2000; code <= 0x200f; code += 1) spelling[code] = DROP;
for (let code = 1; code <= 0x20; code += 1) spelling[code] = DROP;
spell('≥', '≧⩾⪰');
spell('≤', '≦⩽⪯');
spell('>', '﹥＞〉');
spell('<', '﹤＜〈');
spell('=', '﹦═＝');
spell('-', '—–―─−‐‑﹣－');
spell('~', '～∼〜˜∽');
spell('%', '％﹪');
spell('×', '✕✖╳');
spell('¥', '￥');
spell('(', '〔【［﹙');
spell(')', '〕】］﹚');
spell('"', '＂〝〞');
spell('·', '・•‧●');
spell('〇', '○');
spell('÷', '∕');

/** Commands that texts taken out of a PDF carry: `$\geq 28\%$`. */
const COMMANDS: readonly (readonly [command: string, sign: string])[] = [
  ['\\geqslant', '≥'],
  ['\\leqslant', '≤'],
  ['\\geq', '≥'],
  ['\\leq', '≤'],
  ['\\times', '×'],
  ['\\ge', '≥'],
  ['\\le', '≤'],
  ['\\%', '%'],
];

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const folds = (code: number): boolean => spelling[code] !== SAME || code === 0x300a || code === 0x300b || code === 0x5c;

/**
 * One spelling for full-width and half-width, the many dashes and relation signs, without white space. A blank
 * between two digits stays as `\u0001`, so that `94.67 999` is not read as one number; a line break likewise where a
 * numbered list goes on.
 *
 * `fold('≧ ９５ ％').text === '≥95%'`
 */
export function fold(text: string): Folded {
  let clean = 0;
  while (clean < text.length && !folds(text.charCodeAt(clean))) clean += 1;
  if (clean === text.length) return { text, origin: undefined, ends: undefined };
  return rewrite(text, clean);
}

/** Stands for white space that separates. */
export const GAP = '\u0001';

/** `≥ 9 0 %`: a blank behind every sign is the look of the cell and separates nothing. */
const isSpacedOut = (text: string): boolean => text.length <= 60 && /^\s*\S(?:\s+\S){2,}\s*$/.test(text);

function rewrite(text: string, clean: number): Folded {
  const parts: string[] = [text.slice(0, clean)];
  const origin: number[] = [];
  const ends: number[] = [];
  const put = (sign: string, at: number, length = 1): void => {
    parts.push(sign);
    origin.push(at);
    ends.push(at + length);
  };
  for (let at = 0; at < clean; at += 1) {
    origin.push(at);
    ends.push(at + 1);
  }
  const lastClosing = text.lastIndexOf('》');
  let titles = 0;
  let previous = clean === 0 ? 0 : text.charCodeAt(clean - 1);
  let blank = -1;
  const gaps = !isSpacedOut(text);
  for (let at = clean; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const as = spelling[code] ?? SAME;
    if (as === DROP) {
      if (blank < 0) blank = at;
      continue;
    }
    const folded = as === SAME ? code : as;
    if (gaps && blank >= 0 && isDigit(previous) && isDigit(folded)) put(GAP, blank);
    blank = -1;
    previous = folded;
    if (code === 0x5c) {
      const found = COMMANDS.find(([command]) => text.startsWith(command, at));
      const length = found?.[0].length ?? 1;
      put(found?.[1] ?? '\\', at, length);
      at += length - 1;
    } else if (code === 0x300a) {
      // 《 opens a title; before a number and never closed it is a badly typed ＜.
      const sign = at > lastClosing;
      if (!sign) titles += 1;
      put(sign ? '<' : '《', at);
    } else if (code === 0x300b) {
      put(titles > 0 ? '》' : '>', at);
      if (titles > 0) titles -= 1;
    } else put(String.fromCharCode(folded), at);
  }
  return { text: parts.join(''), origin, ends };
}

/** A half-open span of the folded text in offsets of the text as it was written. */
export function original(folded: Folded, start: number, end: number): { readonly start: number; readonly end: number } {
  return { start: folded.origin?.[start] ?? start, end: folded.ends?.[end - 1] ?? end };
}
