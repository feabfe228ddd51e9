import type { IndicatorValue } from '../indicatorValue';
import { fromCell, fromSerial, underColumns, type Columns } from './columns';
import { fold } from './fold';
import { EMPTIES, PLACEHOLDERS } from './lexicon/words';
import { meaning } from './meaning';
import { phrases, type Phrases } from './phrases';
import { tokens } from './tokens';

/** What is known about the cell that the text stands in, and about its row. */
export interface ValueContext extends Columns {
  /** 二级 or 一级指标: 成本指标, 时效指标 … */
  readonly indicator?: string | undefined;
  /** 三级指标. */
  readonly name?: string | undefined;
  /** The form's year, for dates that name none. */
  readonly year?: number | undefined;
}

/** A value with what only a comparison needs. */
export interface Reading {
  readonly value: IndicatorValue;
  /** Per quantity: the period it is counted for (每月1次: 月), '' for none. */
  readonly periods: readonly string[];
  /** The text in one spelling. */
  readonly words: string;
  /** The form's stub for a number (≥**%), not a value. */
  readonly placeholder: boolean;
}

const empties = new Set(EMPTIES.split(' '));
const placeholders = PLACEHOLDERS.split(' ');

/** 无社会效益指标: the row is not used. */
const NO_INDICATOR =
  /^(?:无|没有|未设置?|不设置?|暂无|不适用)(?:该|此|本|相关)?[\u4e00-\u9fff]{0,6}(?:指标值?|目标值?|内容)[。.]?$/;
/** (请填写具体数值): what the form asks for, not what anyone answered. */
const ASKED =
  /^\(?请?(?:在此)?填(?:写|报|列|入)(?:具体|相应|对应)?(?:的)?(?:数值|数字|指标值|目标值|完成值|内容)[。.]?\)?$/;
const MONEY = /[元费钱款金税价租薪债券投支付成本预算资产值收入补助]/;
const COUNTS = /人数|人次|数量|浏览|点击|阅读|播放|访问|关注|粉丝|面积|产量|流量|人口|游客|服务对象/;
const TIMELY = /时间|时限|时效|期限|年限|日期|进度|时点/;

const NOTHING: IndicatorValue = { class: 'empty', targets: [] };
const NO_PERIODS: readonly string[] = [];

/**
 * What a 指标值 or 实际完成值 says (docs/value-language.md). Never throws; takes time in proportion to the text.
 *
 * `parseValue('不超过9万元').targets` is `[{ relation: '<=', value: 90000, unit: '元' }]`
 */
export function parseValue(text: string, context: ValueContext = {}): IndicatorValue {
  return readValue(text, context).value;
}

/** Like {@link parseValue}, with what a comparison needs besides. */
export function readValue(text: string, context: ValueContext = {}): Reading {
  const folded = fold(text);
  const words = folded.text;
  const plain = (value: IndicatorValue, placeholder = false): Reading => ({
    value,
    periods: NO_PERIODS,
    words,
    placeholder,
  });
  if (words === '' || empties.has(words) || (words.length <= 16 && NO_INDICATOR.test(words))) return plain(NOTHING);
  if (words.length <= 16 && ASKED.test(words)) return plain(NOTHING, true);
  const { indicator = '', name = '', year } = context;
  const timeIndicator = indicator.includes('时效');
  const timely = timeIndicator || isTimely(indicator, name);
  const fixed = fromCell(text, context) ?? (timely && context.unit === undefined ? fromSerial(words) : undefined);
  if (fixed) return plain(fixed);
  const found = phrases(words, tokens(words), { year, timely });
  if (isStub(words, found)) return plain(NOTHING, true);
  const value = meaning(folded, found, { timeIndicator, timely, money: () => isMoney(indicator, name, words) });
  if (value.class !== 'quantity') return plain(value);
  return {
    value: underColumns(
      value,
      context,
      found.quantities.map(({ stated }) => stated),
    ),
    periods: found.quantities.map(({ period }) => period),
    words,
    placeholder: false,
  };
}

const isStub = (words: string, found: Phrases): boolean =>
  found.quantities.length === 0 && found.times.length === 0 && placeholders.some((one) => words.includes(one));

/** 影响年度 asks for a time; 2023年度服务费 and 年度培训人数 ask for a number, so that 45000 is no date there. */
function isTimely(indicator: string, name: string): boolean {
  if (TIMELY.test(name)) return true;
  return name.includes('年度') && !/成本|数量/.test(indicator) && !MONEY.test(name) && !COUNTS.test(name);
}

/** Whether a bare 万 or 亿 is money: it is unless the words around it speak of a count. */
function isMoney(indicator: string, name: string, words: string): boolean {
  if (indicator.includes('成本') || MONEY.test(words) || MONEY.test(name)) return true;
  return !indicator.includes('数量') && !COUNTS.test(name) && !COUNTS.test(words);
}
