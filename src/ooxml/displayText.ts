import { format, isDateFormat } from 'numfmt';
import type { CellValue } from '../core/sheet/sheet';

/** The 1904 date system counts from this many days later than the usual one. */
const DAYS_TO_1904 = 1462;

/**
 * What a cell displays in a Chinese Excel.
 *
 * @param code number format, undefined for General
 * @example displayText(0.9724, '0.00%', false) === '97.24%'
 */
export function displayText(value: CellValue, code: string | undefined, date1904: boolean): string {
  if (value === null) return '';
  if (code === undefined && typeof value === 'string') return value;
  const pattern = escaped(code ?? 'General');
  try {
    if (typeof value !== 'number') return format(pattern, value, OPTIONS);
    const shown = date1904 && isDateFormat(pattern) ? value + DAYS_TO_1904 : value;
    // A blank that only keeps room for a bracket or a sign is not part of what a reader sees.
    return format(pattern, shown, OPTIONS).trim();
  } catch {
    // A format the library does not understand: the value is still better than nothing.
    return String(value);
  }
}

/** Chinese Excel takes `!` for what `\\` is elsewhere: `0!.0,"万"` shows 12345 as 1.2万. Quoted text stays. */
function escaped(code: string): string {
  return code.replace(/("[^"]*"|\\.)|!(.)/g, (_all, kept: string | undefined, next: string) => kept ?? `\\${next}`);
}

const OPTIONS = { locale: 'zh-CN' } as const;

const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';
const HOUR_MINUTE = 'AM/PMh"时"mm"分"';
const HOUR_SECOND = 'AM/PMh"时"mm"分"ss"秒"';

/**
 * Formats that files name by number only: the first ones are the same everywhere, the others each program fills in by
 * its language (ECMA-376 18.8.30, zh-cn).
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;[Red]"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"-#,##0.00',
  14: 'yyyy/m/d',
  22: 'yyyy/m/d h:mm',
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  27: YEAR_MONTH,
  28: MONTH_DAY,
  29: MONTH_DAY,
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: HOUR_MINUTE,
  35: HOUR_SECOND,
  36: YEAR_MONTH,
  50: YEAR_MONTH,
  51: MONTH_DAY,
  52: YEAR_MONTH,
  53: MONTH_DAY,
  54: MONTH_DAY,
  55: HOUR_MINUTE,
  56: HOUR_SECOND,
  57: YEAR_MONTH,
  58: MONTH_DAY,
};

/** The code of a format that a file names by number only; undefined for General and for numbers that must be spelled out. */
export function builtInFormat(id: number): string | undefined {
  return BUILT_IN[id];
}
