import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { recognise, type Recognised } from '../../src/core/forms/recognise';
import { readWorkbook } from '../../src/ooxml/read';
import { compare, type Count } from './compare';
import { readTruth } from './truth';

/** Workbooks with a truth file beside them, in the folder and in its `other/`. */
export function workbooksIn(folder: string): string[] {
  const found: string[] = [];
  for (const inner of ['.', 'other']) {
    const place = join(folder, inner);
    if (!existsSync(place)) continue;
    for (const name of readdirSync(place).sort()) {
      if (name.endsWith('.xlsx') && existsSync(join(place, name.replace(/\.xlsx$/, '.truth.json'))))
        found.push(join(place, name));
    }
  }
  return found;
}

export async function readForms(file: string): Promise<Recognised> {
  const { sheets } = await readWorkbook(readFileSync(file));
  const run = recognise(sheets, { fileName: basename(file) });
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
  }
}

export interface WorkbookCount {
  readonly name: string;
  readonly count: Count;
}

/** Reads every workbook and counts it against its truth. */
export async function countReading(folder: string): Promise<WorkbookCount[]> {
  const counts: WorkbookCount[] = [];
  for (const file of workbooksIn(folder)) {
    const { forms, tables } = await readForms(file);
    const truth = readTruth(JSON.parse(readFileSync(file.replace(/\.xlsx$/, '.truth.json'), 'utf8')));
    counts.push({ name: file.slice(folder.length + 1).replace(/\.xlsx$/, ''), count: compare(forms, tables, truth) });
  }
  return counts;
}

const share = ({ right, all }: { right: number; all: number }): string =>
  all === 0 ? '—' : `${right}/${all} (${((right / all) * 100).toFixed(2)} %)`;

/** The part of docs/accuracy.md about reading. */
export function readingReport(counts: readonly WorkbookCount[]): string {
  const rows = counts.map(
    ({ name, count }) =>
      `| ${name} | ${share(count.forms)} | ${share(count.fields)} | ${share(count.indicators)} | ${share(count.units)} | ${count.forms.extra} | ${count.indicators.extra} | ${count.unread} |`,
  );
  const total = (key: 'forms' | 'fields' | 'indicators' | 'units') => ({
    right: counts.reduce((sum, { count }) => sum + count[key].right, 0),
    all: counts.reduce((sum, { count }) => sum + count[key].all, 0),
  });
  const misses = counts
    .filter(({ count }) => count.misses.length > 0)
    .map(
      ({ name, count }) =>
        `### ${name}\n\n${count.misses
          .slice(0, 200)
          .map((miss) => `- ${miss.replace(/\n/g, ' ').slice(0, 400)}`)
          .join('\n')}${count.misses.length > 200 ? `\n- …… 另有 ${count.misses.length - 200} 条` : ''}`,
    );
  return [
    '## 读表：表、栏目、指标是否读对、是否落在正确的单元格',
    '',
    '值和单元格都与标准答案一致才算对。*A field or an indicator counts only where value and cell agree with the truth; an indicator only where all its parts do.*',
    '',
    '| 工作簿 | 表 forms | 栏目 fields | 指标 indicators | 单位行 units | 多出的表 | 多出的指标 | 未读单元格 unread |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    `| **合计** | ${share(total('forms'))} | ${share(total('fields'))} | ${share(total('indicators'))} | ${share(total('units'))} | ${counts.reduce((sum, { count }) => sum + count.forms.extra, 0)} | ${counts.reduce((sum, { count }) => sum + count.indicators.extra, 0)} | ${counts.reduce((sum, { count }) => sum + count.unread, 0)} |`,
    '',
    '## 未读对的地方 Misses',
    '',
    misses.length === 0 ? '无。' : misses.join('\n\n'),
    '',
  ].join('\n');
}
