import type { IndicatorValue, Quantity, Relation } from '../indicatorValue';
import { serialDay } from './calendar';
import { fold } from './fold';
import { BEFORE } from './lexicon/relations';
import { shifted } from './numeral';

/** The columns and cell formats that say what a text leaves unsaid. */
export interface Columns {
  readonly operator?: string | undefined;
  readonly unit?: string | undefined;
  readonly value?: unknown;
  readonly format?: string | undefined;
  readonly isDate?: boolean | undefined;
}

const operators = new Map<string, Relation>(
  BEFORE.flatMap(({ relation, words }) => words.split(' ').map((word) => [word, relation] as const)),
);
for (const word of ['正向', '正向指标', '正指标', '越大越好']) operators.set(word, '>=');
for (const word of ['反向', '反向指标', '逆向', '逆向指标', '负向', '负向指标', '越小越好']) operators.set(word, '<=');

/** The relation that a cell of 指标性质 or 指标方向性 names: `operatorOf('≧') === '>='`; undefined for 定性. */
export const operatorOf = (text: string): Relation | undefined => operators.get(fold(text).text);

const SPELLINGS: Readonly<Record<string, string>> = {
  百分比: '%',
  百分号: '%',
  千分比: '‰',
  人民币: '元',
  百分之: '%',
  '/': '',
  '-': '',
  无: '',
};
const SCALES: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8 };

/** A cell of 度量单位: `unitOf('万元/年')` is `{ unit: '元/年', places: 4 }`. */
export function unitOf(text: string): { readonly unit: string; readonly places: number } {
  const folded = fold(text).text.replace(/^\((.*)\)$/, '$1');
  const spelt = SPELLINGS[folded];
  if (spelt !== undefined) return { unit: spelt, places: 0 };
  const scale = /^(十万|百万|千万|万|亿|千(?![米克瓦])|百(?!分))/.exec(folded)?.[1];
  if (scale === undefined) return { unit: folded, places: 0 };
  const rest = folded.slice(scale.length);
  return { unit: rest === '' || rest.startsWith('/') ? `元${rest}` : rest, places: SCALES[scale] ?? 0 };
}

/** A value under its columns: the unit where none is written, the relation where the text states none. */
export function underColumns(value: IndicatorValue, columns: Columns, stated: readonly boolean[]): IndicatorValue {
  if (value.class !== 'quantity') return value;
  const unit = columns.unit === undefined ? undefined : unitOf(columns.unit);
  const relation = columns.operator === undefined ? undefined : operatorOf(columns.operator);
  if (unit === undefined && relation === undefined) return value;
  const scaled = (number: number, places: number): number => scale(number, places);
  const targets = value.targets.map((target, at): Quantity => {
    const bare = target.unit === '' && unit !== undefined;
    return {
      relation: relation !== undefined && stated[at] !== true ? relation : target.relation,
      value: bare ? scaled(target.value, unit.places) : target.value,
      ...(target.upper !== undefined && { upper: bare ? scaled(target.upper, unit.places) : target.upper }),
      unit: bare ? unit.unit : target.unit,
    };
  });
  return { ...value, targets };
}

function scale(number: number, places: number): number {
  const digits = String(number);
  return /^\d+(?:\.\d+)?$/.test(digits) ? Number(shifted(digits, places)) : number * 10 ** places;
}

/** yyyy-mm-dd, m"月"d"日", 年; not the h and m of a clock, nor [mm]. */
const isDateFormat = (format: string): boolean => /[ydYD年]/.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

/** What the number behind the text says where its format makes it a date or a percentage; undefined otherwise. */
export function fromCell(text: string, columns: Columns): IndicatorValue | undefined {
  const { value, format, isDate } = columns;
  if (typeof value !== 'number') return undefined;
  const spans = [{ start: 0, end: text.length }];
  if (isDate === true || (isDate === undefined && format !== undefined && isDateFormat(format))) {
    const day = serialDay(value);
    return day === undefined ? undefined : { class: 'time', targets: [{ from: day, to: day }], spans };
  }
  if (format?.includes('%') === true && !/[%％]/.test(text)) {
    return { class: 'quantity', targets: [{ relation: '=', value: scale(value, 2), unit: '%' }], spans };
  }
  return undefined;
}

/** A date serial that lost its format: `44377` under 时效指标. */
export function fromSerial(text: string): IndicatorValue | undefined {
  const serial = /^\d{5}$/.test(text) ? Number(text) : 0;
  const day = serial >= 36_526 && serial <= 73_050 ? serialDay(serial) : undefined;
  return day === undefined
    ? undefined
    : { class: 'time', targets: [{ from: day, to: day }], spans: [{ start: 0, end: 5 }] };
}
