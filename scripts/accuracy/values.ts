import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IndicatorValue } from '../../src/core/text/indicatorValue';
import { parseValue } from '../../src/core/text/value/parse';
import { CASES } from '../../test/core/text/value/cases';
import { compact } from '../../test/core/text/value/compact';

interface Labelled {
  readonly id: number;
  readonly text: string;
  readonly indicator: string;
  readonly name: string;
  readonly year: number;
  readonly class: string;
  readonly targets: readonly unknown[];
}

const percent = (right: number, all: number): string => `${right}/${all} (${((100 * right) / all).toFixed(2)} %)`;

/** Whether two targets say the same, whatever the order of their keys. */
const same = (one: unknown, other: unknown): boolean => sorted(one) === sorted(other);
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** In what a text was read otherwise than labelled. */
function reason(value: IndicatorValue, one: Labelled): string {
  if (value.class !== one.class) return '类别不同';
  if (value.targets.length !== one.targets.length)
    return `读出 ${value.targets.length} 个，标注 ${one.targets.length} 个`;
  const named: readonly (readonly [key: string, word: string])[] = [
    ['relation', '关系'],
    ['value', '数'],
    ['upper', '上限'],
    ['unit', '单位'],
    ['from', '起'],
    ['to', '止'],
  ];
  const part = (target: unknown, key: string): unknown => (target as Readonly<Record<string, unknown>>)[key];
  return named
    .filter(([key]) => value.targets.some((target, at) => part(target, key) !== part(one.targets[at], key)))
    .map(([, word]) => `${word}不同`)
    .join('、');
}

/** Whether the class of an invented case is right: its compact meaning tells the class. */
function classOf(means: string): string {
  if (means === 'qualitative' || means === 'empty') return means;
  return /(?:^|\/)\d{4}-\d\d-\d\d/.test(means) ? 'time' : 'quantity';
}

/** How the texts under test/core/text/value are read. They grew with the grammar, so they tell of no unseen text. */
function ownReport(): string[] {
  const read = CASES.map((one) => {
    const { text, indicator, name, year = 2023 } = one;
    return { one, value: parseValue(text, { indicator, name, year }) };
  });
  const classRight = read.filter(({ one, value }) => value.class === classOf(one.means));
  const wrong = read.filter(({ one, value }) => compact(value) !== one.means);
  return [
    `| 自拟例文 own cases | ${percent(classRight.length, read.length)} | ${percent(read.length - wrong.length, read.length)} |`,
    ...(wrong.length === 0 ? [] : ['']),
    ...wrong.map(({ one, value }) => `- “${one.text}”：读作 ${compact(value)}，应为 ${one.means}`),
  ];
}

/** How the labelled 指标值 are read, with each that is read otherwise than labelled. */
export function valuesReport(folder: string): string {
  const file = join(folder, 'values.json');
  if (!existsSync(file)) return '## 指标值\n\n没有带标注的指标值，未测量。\n';
  const labelled = JSON.parse(readFileSync(file, 'utf8')) as Labelled[];
  const read = labelled.map((one) => ({ one, value: parseValue(one.text, one) }));
  const classRight = read.filter(({ one, value }) => value.class === one.class);
  const wrong = read.filter(({ one, value }) => value.class !== one.class || !same(value.targets, one.targets));
  return [
    '## 指标值：读出的意思是否与标注一致',
    '',
    '自拟例文随文法一起写成，只说明没有退步，不说明没见过的写法读得如何。*The own cases were written along with the grammar: they show that nothing got worse, not how unseen texts are read.*',
    '',
    '| 来源 | 类别 class | 整条 whole label |',
    '|---|---|---|',
    `| values.json | ${percent(classRight.length, read.length)} | ${percent(read.length - wrong.length, read.length)} |`,
    ...ownReport(),
    '',
    ...wrong.map(
      ({ one, value }) =>
        `- ${one.id} “${one.text}”（${one.indicator}）：${reason(value, one)}：读作 ${value.class} ${JSON.stringify(value.targets)}，标注为 ${one.class} ${JSON.stringify(one.targets)}`,
    ),
    ...(wrong.length === 0 ? ['标注的没有读错的。'] : []),
    '',
  ].join('\n');
}
