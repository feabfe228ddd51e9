import { squeeze } from './normalise';

/** A budget year that a text names. */
const YEAR = /(?<!\d)((?:19|20)\d\d)(?=年|[-—~至]\d{4}年)/;
const BARE_YEAR = /(?<!\d)(20\d\d)(?!\d)/;

/** The year in `（2020年度）` or `2021年特定目标类…`; undefined where none is named. */
export function yearIn(text: string): number | undefined {
  const match = YEAR.exec(squeeze(text)) ?? chineseYear(squeeze(text));
  return match ? Number(match[1]) : undefined;
}

/** The year in a sheet or file name, where the 年 is often left out: `2023自评表.xlsx`. */
export function yearInName(name: string): number | undefined {
  const squeezed = squeeze(name);
  const match = YEAR.exec(squeezed) ?? BARE_YEAR.exec(squeezed);
  return match ? Number(match[1]) : undefined;
}

const DIGITS = '〇一二三四五六七八九';

/** 二〇二三年, also with ○ or 零 for the nought. */
function chineseYear(squeezed: string): [string, string] | undefined {
  const match = /(二[〇○零0][〇○零0一二三四五六七八九]{2})年/.exec(squeezed);
  if (!match?.[1]) return undefined;
  const digits = Array.from(match[1].replace(/[○零0]/g, '〇'), (sign) => DIGITS.indexOf(sign));
  return [match[0], digits.join('')];
}

/** Whether a squeezed text is a year line and nothing else, filled or not: `（2020年度）`, `（    年度）`, `2023年`. */
export function isYearLine(squeezed: string): boolean {
  return /^[([]?(?:(?:19|20)\d\d|20[_X×*]{0,2}|[_X×*]{1,4}|二[〇○零0][〇○零0一二三四五六七八九]{2})?年度?[)\]]?$/.test(
    squeezed,
  );
}
