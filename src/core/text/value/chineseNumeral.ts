import { arabic, MULTIPLIERS, plain, shifted, vagueMark, type Numeral } from './numeral';

const CIPHERS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** Reads 一百二十, 两万三, 二〇二一, 百分之九十五点五, 四分之三, 十余, 数十; undefined where none stands at `from`. */
export function chinese(text: string, from: number): Numeral | undefined {
  const head = text[from] ?? '';
  if ((head === '万' || head === '亿') && !vagueMark(text[from + 1]) && text[from + 1] !== '分') return undefined;
  if (text.startsWith('百分百', from))
    return { digits: '100', chinese: false, big: false, vague: false, unit: '%', end: from + 3 };
  const first = run(text, from);
  if (!first) return undefined;
  if (text.startsWith('分之', first.end)) return share(text, first);
  // 万名干部, 千亩茶园, 百强: a multiplier alone is a manner of speaking unless 余 or 多 counts it.
  if ((head === '百' || head === '千' || head === '万' || head === '亿') && !vagueMark(text[first.end]))
    return undefined;
  return first;
}

function share(text: string, whole: Numeral): Numeral | undefined {
  const at = whole.end + 2;
  const part = arabic(text, at) ?? run(text, at);
  if (!part) return undefined;
  const of = Number(whole.digits);
  const common = { chinese: false, big: false, vague: part.vague, end: part.end };
  if (of === 100) return { ...common, digits: part.digits, unit: '%' };
  if (of === 1000) return { ...common, digits: part.digits, unit: '‰' };
  if (of === 0) return undefined;
  const percent = (Number(part.digits) * 100) / of;
  return Number.isFinite(percent) && percent < 1e15
    ? { ...common, digits: plain(percent.toFixed(2)), unit: '%' }
    : undefined;
}

/** Longest numeral anyone writes; a longer run is no number and would only cost time. */
const LONGEST = 24;

function run(text: string, from: number): Numeral | undefined {
  let at = from;
  let total = 0;
  let section = 0;
  let cipher = -1;
  let last = 0;
  let ciphers = '';
  let vague = false;
  let big = false;
  for (; at < text.length && at - from < LONGEST; at += 1) {
    const sign = text[at] ?? '';
    const value = CIPHERS[sign];
    const tens = TENS[sign];
    if (value !== undefined) {
      ciphers += String(value);
      cipher = value;
    } else if (tens !== undefined) {
      section += (cipher > 0 ? cipher : 1) * tens;
      last = tens;
      cipher = -1;
      ciphers += '*';
    } else if (sign === '万' || sign === '亿') {
      const scale = sign === '万' ? 1e4 : 1e8;
      const below = section + (cipher > 0 ? cipher : 0);
      // 三亿五千万: 万 scales what stands behind 亿 only.
      if (sign === '亿') total = (total + below || 1) * scale;
      else total += (total + below === 0 ? 1 : below) * scale;
      section = 0;
      cipher = -1;
      last = scale;
      ciphers += '*';
      big = true;
      continue;
    } else if (vagueMark(sign) && at > from && (text[at + 1] === '万' || text[at + 1] === '亿')) {
      vague = true;
      continue;
    } else break;
    big = false;
  }
  if (at === from) return undefined;
  // 二〇二一: ciphers in a row are read one by one.
  const inRow = ciphers.length > 1 && !ciphers.includes('*');
  // 一万二, 三千五: the last cipher counts a tenth of the step before it, unless 零 stands between.
  const step = last >= 100 && !ciphers.endsWith(`0${cipher}`) ? last / 10 : 1;
  const whole = inRow ? ciphers : String(total + section + (cipher > 0 ? cipher * step : 0));
  let digits = whole;
  if (text[at] === '点' && CIPHERS[text[at + 1] ?? ''] !== undefined) {
    let fraction = '';
    for (at += 1; at - from < LONGEST && CIPHERS[text[at] ?? ''] !== undefined; at += 1) {
      fraction += String(CIPHERS[text[at] ?? '']);
    }
    digits = plain(`${whole}.${fraction}`);
    const scale = MULTIPLIERS[text[at] ?? ''];
    if (scale !== undefined) {
      digits = shifted(digits, scale);
      big = scale >= 4;
      at += 1;
    }
  }
  return { digits, chinese: true, big, vague, end: at };
}

export const startsChinese = (code: number): boolean => chineseCodes.has(code);

const chineseCodes = new Set(
  [...Object.keys(CIPHERS), ...Object.keys(TENS), '万', '亿', '半'].map((sign) => sign.charCodeAt(0)),
);
