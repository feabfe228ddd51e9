import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { recognise } from '../../src/core/forms/recognise';
import type { Sheet } from '../../src/core/sheet/sheet';
import { openXlsx } from '../../src/hosts/xlsx/xlsxHost';
import { inProcess } from './inProcess';
import { inBytes, inTime, median, time, type Bench, type Figure } from './bench';
import type { ReadingFigures } from './stackedForms';

const RUNS = 7;
const forms = process.env['JIHE_FORMS'] ?? '../shared/forms';

/** Runs the reader to its end and gives the longest stretch between two yields. */
function longestSlice(sheets: readonly Sheet[]): { forms: number; longest: number } {
  const run = recognise(sheets, {});
  let longest = 0;
  for (;;) {
    const begun = performance.now();
    const step = run.next();
    longest = Math.max(longest, performance.now() - begun);
    if (step.done) return { forms: step.value.forms.length, longest };
  }
}

async function readRaw(): Promise<Figure[]> {
  const file = join(forms, 'xiqu-declarations-raw.xlsx');
  if (!existsSync(file)) return [];
  const host = await openXlsx(new Uint8Array(readFileSync(file)), { name: file });
  const { sheets } = await host.open('all');
  longestSlice(sheets);
  const taken = await time(RUNS, () => longestSlice(sheets));
  return [{ what: 'xiqu-declarations-raw.xlsx，只读表', value: inTime(median(taken)), how: '4800 行' }];
}

/** Each size in processes of its own, so that memory and warm-up are theirs alone. */
function readStacked(cells: number): Figure {
  const runs = Array.from(
    { length: 5 },
    () => JSON.parse(inProcess('scripts/bench/stackedForms.ts', [String(cells)])) as ReadingFigures,
  );
  const of = (pick: (run: ReadingFigures) => number): number => median(runs.map(pick));
  return {
    what: `叠放的表，${(cells / 1000).toFixed(0)} 千个单元格`,
    value: inTime(of(({ taken }) => taken)),
    how: `${of(({ forms: found }) => found)} 张表；最长一段不让出 ${inTime(of(({ longest }) => longest))}；单元格自己占 ${inBytes(of(({ grid }) => grid))}，读时最多再占 ${inBytes(of(({ extra }) => extra))}`,
  };
}

const reading: Bench = {
  title: '认表 Reading forms',
  about:
    '从内存里的单元格到认出的表，不含打开文件与校验；叠放的表为测试里的虚构表式，每个大小 5 个单独进程，取中位数，含程序预热。',
  measure: async () => [...(await readRaw()), readStacked(250_000), readStacked(500_000), readStacked(1_000_000)],
};

export default reading;
