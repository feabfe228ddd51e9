import type { Indicator, LevelField } from '../forms/model';
import { isFilled } from '../scoring/filled';

/** Rows of one level under one another, numbered from the first indicator. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const nameOf = (level: LevelField | undefined): string => level?.canonical ?? level?.value ?? '';

/** The indicators with the same 一级 and 二级指标 together, in the order in which these first come. */
export function levelsInOrder(indicators: readonly Indicator[]): readonly Indicator[] {
  const firsts = new Map<string, number>();
  const place = (key: string): number => {
    if (!firsts.has(key)) firsts.set(key, firsts.size);
    return firsts.get(key) ?? 0;
  };
  return indicators
    .map((indicator) => {
      const one = nameOf(indicator.level1);
      return { indicator, level1: place(one), level2: place(`${one}\u0000${nameOf(indicator.level2)}`) };
    })
    .sort((a, b) => a.level1 - b.level1 || a.level2 - b.level2)
    .map(({ indicator }) => indicator);
}

/** Where equal levels stand under one another; a 二级指标 never reaches over two 一级指标. */
export function spansOf(indicators: readonly Indicator[]): Readonly<Record<'level1' | 'level2', readonly Span[]>> {
  const key1 = indicators.map(({ level1 }) => nameOf(level1));
  const key2 = indicators.map(({ level2 }, at) => `${key1[at] ?? ''}\u0000${nameOf(level2)}`);
  const text = (key: string): string => key.slice(key.indexOf('\u0000') + 1);
  return { level1: runs(key1, (key) => key), level2: runs(key2, text) };
}

function runs(keys: readonly string[], text: (key: string) => string): readonly Span[] {
  const found: { from: number; to: number; key: string }[] = [];
  keys.forEach((key, at) => {
    const last = found.at(-1);
    if (last?.key === key) last.to = at;
    else found.push({ from: at, to: at, key });
  });
  return found.map(({ from, to, key }) => ({ from, to, text: text(key) }));
}

/**
 * The 指标值 in one cell, its sign before it and its unit behind it where the declaration has columns of their own for
 * them and the value does not say them itself.
 *
 * @example targetText({ operator: '≥', target: '95', unit: '%' }) === '≥95%'
 */
export function targetText({ target, operator, unit }: Indicator): string | null {
  if (!target || !isFilled(target)) return null;
  const value = target.text.trim();
  const sign = operator?.value?.trim() ?? '';
  // 定性 is no sign, and words have no unit.
  const signed = /^[≥≤＞＜><=＝]+$/.test(sign) && !/^[≥≤＞＜><=＝]/.test(value) ? `${sign}${value}` : value;
  const measure = unit?.value?.trim() ?? '';
  const isBare = /[\d.]$/.test(signed);
  return isBare && isFilled(unit) ? `${signed}${measure}` : signed;
}
