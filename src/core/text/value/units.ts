import { decimal, divide, multiply, type Decimal } from '../decimal';
import { MEASURES } from './lexicon/units';

interface Scale {
  readonly measure: string;
  readonly factor: Decimal;
}

const scales = new Map<string, Scale>(
  MEASURES.flatMap(({ measure, units }) =>
    units.flatMap(([words, factor]) =>
      words.split(' ').map((word) => [word, { measure, factor: decimal(factor) }] as const),
    ),
  ),
);

/** `元/人` and `元/名` are per the same thing. */
function scaleOf(unit: string): Scale | undefined {
  const known = scales.get(unit);
  if (known) return known;
  const [head = '', ...rest] = unit.split('/');
  const scale = rest.length > 0 ? scales.get(head) : undefined;
  if (!scale) return undefined;
  const per = rest.map((part) => scales.get(part)?.measure ?? part).join('/');
  // 元/年 and 元/月 are not the same: lengths of time are kept as written.
  const exact = /时间|天数|月数/.test(per) ? rest.join('/') : per;
  return { measure: `${scale.measure}/${exact}`, factor: scale.factor };
}

/**
 * A number of one unit in another: `converted('3', '公里', '米') === '3000'`; undefined where the two do not measure
 * the same thing (人 and 人次, 家 and 户).
 */
export function converted(value: Decimal, from: string, to: string): Decimal | undefined {
  if (from === to) return value;
  const [source, target] = [scaleOf(from), scaleOf(to)];
  if (source === undefined || source.measure !== target?.measure) return undefined;
  return divide(multiply(value, source.factor), target.factor);
}

/** Whether numbers of the two units can be compared at all. */
export const comparable = (one: string, other: string): boolean => converted(decimal(1), one, other) !== undefined;
