import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inBytes, inTime, median, type Bench, type Figure } from './bench';
import { inProcess } from './inProcess';
import { largeWorkbook } from './largeWorkbook';
import type { WorkbookFigures } from './oneWorkbook';

const RUNS = 6;
const forms = process.env['JIHE_FORMS'] ?? '../shared/forms';

function measureFile(file: string, name: string, runs: number): Figure {
  const {
    read,
    check,
    forms: found,
    indicators,
    peak,
  } = JSON.parse(inProcess('scripts/bench/oneWorkbook.ts', [file, String(runs)])) as WorkbookFigures;
  const totals = read.map((ms, run) => ms + (check[run] ?? 0));
  const [cold = 0, ...warm] = totals;
  const rest = warm.length > 0 ? `，之后 ${inTime(median(warm))}` : '';
  return {
    what: `${name}（${inBytes(statSync(file).size)}）`,
    value: `首次 ${inTime(cold)}${rest}`,
    how: `${found} 张表、${indicators} 条指标；首次读 ${inTime(read[0] ?? 0)}、查 ${inTime(check[0] ?? 0)}；内存峰值 ${inBytes(peak)}`,
  };
}

const workbooks: Bench = {
  title: '读取并校验工作簿 Reading and checking workbooks',
  about: `每个工作簿在单独的进程里从文件字节读到校验结果，共 ${RUNS} 次；“首次”含程序预热，“之后”是其余各次的中位数。`,
  measure: () => {
    const figures: Figure[] = [];
    const real = existsSync(forms)
      ? readdirSync(forms)
          .filter((name) => name.endsWith('.xlsx'))
          .sort()
      : [];
    for (const name of real) figures.push(measureFile(join(forms, name), name, RUNS));
    const folder = mkdtempSync(join(tmpdir(), 'jihe-bench-'));
    try {
      const large = join(folder, 'large.xlsx');
      writeFileSync(large, largeWorkbook());
      figures.push(measureFile(large, '10 MB 的工作簿，无表格', 1));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return Promise.resolve(figures);
  },
};
export default workbooks;
