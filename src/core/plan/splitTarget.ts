import type { Indicator } from '../forms/model';
import type { Relation } from '../text/indicatorValue';
import { parseValue } from '../text/value/parse';
import { isFilled } from '../scoring/filled';
import { targetText } from './indicatorLines';

/** 指标性质, 指标值 and 度量单位 as a form with a column for each has them. */
export interface SplitTarget {
  readonly operator: string;
  readonly value: string;
  readonly unit: string;
}

const SIGNS: Readonly<Partial<Record<Relation, string>>> = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' };

/** A sign or words, one number, and its unit with what may stand behind it. */
const NUMBER = /^[^\d]*?(\d[\d,]*(?:\.\d+)?)\s*(.*?)(?:以上|以内|以下|及以上|及以下)?$/;

/**
 * The 指标值 in three cells. Only where the three say exactly what the one said is it split; words and dates are 定性,
 * anything else stays whole in the cell of the value.
 *
 * @example splitTarget({ target: '≥95%' }) // { operator: '≥', value: '95', unit: '%' }
 */
export function splitTarget(indicator: Indicator): SplitTarget {
  const { operator, target, unit, level1, level2, name } = indicator;
  if (isFilled(operator) && target)
    return {
      operator: operator?.text.trim() ?? '',
      value: target.text.trim(),
      unit: isFilled(unit) ? (unit?.text.trim() ?? '') : '',
    };
  const text = targetText(indicator) ?? '';
  const context = { indicator: level2?.canonical ?? level1?.canonical, name: name?.text };
  const read = parseValue(text, context);
  if (read.class === 'qualitative' || read.class === 'time') return { operator: '定性', value: text, unit: '' };
  const [only, ...more] = read.targets;
  const [, value = '', measure = ''] = NUMBER.exec(text) ?? [];
  const sign = read.class === 'quantity' && only && 'relation' in only ? SIGNS[only.relation] : undefined;
  const whole = { operator: '', value: text, unit: '' };
  if (sign === undefined || more.length > 0 || value === '') return whole;
  const split = { operator: sign, value: value.replaceAll(',', ''), unit: measure };
  const again = parseValue(split.value, { ...context, operator: split.operator, unit: split.unit });
  const same = JSON.stringify(again.targets) === JSON.stringify(read.targets);
  return same ? split : whole;
}
