import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseValue } from '../../src/core/text/value/parse';

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
    `类别 class ${percent(classRight.length, read.length)}，整条 whole label ${percent(read.length - wrong.length, read.length)}。`,
    '',
    ...wrong.map(
      ({ one, value }) =>
        `- ${one.id} “${one.text}”（${one.indicator}）：读作 ${value.class} ${JSON.stringify(value.targets)}，标注为 ${one.class} ${JSON.stringify(one.targets)}`,
    ),
    ...(wrong.length === 0 ? ['没有读错的。'] : []),
    '',
  ].join('\n');
}
