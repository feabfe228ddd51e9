/** What a word says about a stretch of the year; months inclusive. */
export type SpanWord =
  | { readonly kind: 'months'; readonly from: number; readonly to: number; readonly weak?: true }
  | { readonly kind: 'year-end' }
  | { readonly kind: 'year-start' }
  | { readonly kind: 'year-middle' }
  | { readonly kind: 'feast'; readonly name: string };

const months = (from: number, to: number): SpanWord => ({ kind: 'months', from, to });

/** 全年, 上半年 …: a part of the form's year, or of the year named before. */
export const YEAR_PARTS: readonly (readonly [words: string, part: SpanWord])[] = [
  [
    '全年 全年度 整年 本年 本年度 当年 当年度 年度内 本年内 本年度内 当年内 当年度内 今年 今年内 年内 一整年',
    { kind: 'months', from: 1, to: 12, weak: true },
  ],
  ['上半年 上半 上半年度', months(1, 6)],
  ['下半年 下半 下半年度', months(7, 12)],
  ['第一季度 首季度', months(1, 3)],
  ['第二季度', months(4, 6)],
  ['第三季度', months(7, 9)],
  ['第四季度', months(10, 12)],
  ['年底 年末 年终 岁末 年前', { kind: 'year-end' }],
  ['年初', { kind: 'year-start' }],
  ['年中', { kind: 'year-middle' }],
];

/** Calendar words behind a number. */
export const CALENDAR: Readonly<Record<string, string>> = {
  year: '年 年度',
  'year-end': '年底 年末 年终 年年底 年年末 年度末 年度底',
  'year-start': '年初 年年初',
  month: '月 月份 月内',
  'month-end': '月底 月末 月份底',
  'month-start': '月初 月上旬 月份初',
  'month-middle': '月中 月中旬',
  'month-late': '月下旬',
  day: '日 号',
  quarter: '季度',
  'quarter-end': '季度末 季度底',
};

/** Feasts on a fixed day, and the months and days of those that move, MMDD by year from {@link FIRST_FEAST_YEAR} on. */
export const FIRST_FEAST_YEAR = 2015;
export const FEASTS: readonly (readonly [words: string, days: number | readonly number[]])[] = [
  ['元旦 元旦节', 101],
  ['妇女节 三八节 三八妇女节 三八', 308],
  ['植树节', 312],
  ['五一 五一节 劳动节 五一劳动节 五一国际劳动节', 501],
  ['五四 五四青年节 青年节', 504],
  ['六一 六一节 儿童节 六一儿童节', 601],
  ['七一 建党节', 701],
  ['八一 建军节 八一建军节', 801],
  ['教师节', 910],
  ['国庆 国庆节', 1001],
  ['春节 农历新年 大年初一 新春', [219, 208, 128, 216, 205, 125, 212, 201, 122, 210, 129, 217, 206, 126, 213, 203]],
  ['元宵 元宵节', [305, 222, 211, 302, 219, 208, 226, 215, 205, 224, 212, 303, 220, 209, 227, 217]],
  ['清明 清明节', [405, 404, 404, 405, 405, 404, 404, 405, 405, 404, 404, 405, 405, 404, 404, 405]],
  ['端午 端午节', [620, 609, 530, 618, 607, 625, 614, 603, 622, 610, 531, 619, 609, 528, 616, 605]],
  ['中秋 中秋节', [927, 915, 1004, 924, 913, 1001, 921, 910, 929, 917, 1006, 925, 915, 1003, 922, 912]],
  ['重阳 重阳节', [1021, 1009, 1028, 1017, 1007, 1025, 1014, 1004, 1023, 1011, 1029, 1018, 1008, 1026, 1016, 1005]],
];

/** Behind a point of time: what it bounds. */
export const DEADLINES = '前 之前 以前 底前 前底 止 为止 截止 到期 底之前 底以前';
/** Behind a period: the target is the period itself. */
export const DURING = '内 期间 之内 以内 底 末 底完成';
/** Before a point of time: 截至2020年底. */
export const UNTIL = '截至 截止 截止到 截至到 截止至 最迟 最晚 至迟';
