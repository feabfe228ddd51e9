import { readFileSync } from 'node:fs';
import { runProbes, type ProbeResult } from '../../../src/hosts/excel/probe';
import { PROBES } from '../../../src/hosts/excel/probes';
import { selfCheck } from '../../../src/hosts/excel/selfCheck';
import { ExcelTestHost } from '../../excel-host/excelTestHost';
import { loadClient } from '../../excel-host/nodeClient';
import { EXCEL_2021, isSetSupported } from '../../excel-host/officeContext';
import { inventedBook } from './invented';
import { QuickClock } from './setting';

describe('the probe of a running Excel', () => {
  it('answers every question, leaves the workbook as it was, and says where Excel is otherwise', async () => {
    const excel = new ExcelTestHost(inventedBook());
    const before = JSON.stringify(excel.book.sheets);
    const results: ProbeResult[] = [];
    excel.state.calculate = () => 2;
    const { run } = loadClient(excel).Excel;
    await runProbes({ run, clock: new QuickClock() }, (result) => results.push(result));
    expect(results.map(({ name }) => name)).toEqual(PROBES.map(({ name }) => name));
    expect(results.filter(({ ok }) => !ok)).toEqual([]);
    expect(JSON.stringify(excel.book.sheets)).toBe(before);
    excel.state.mergeLimit = 1000;
    const again: ProbeResult[] = [];
    await runProbes({ run, clock: new QuickClock() }, (result) => again.push(result));
    expect(again.filter(({ ok }) => !ok).map(({ name }) => name)).toEqual(['600 处合并：一次取不到（返回的错误代码）']);
  });

  it('says so where Excel refuses everything, and does not reject', async () => {
    const excel = new ExcelTestHost(inventedBook());
    excel.faults.arm({ code: 'AccessDenied', kind: 'refusal', trip: 1, times: 1000 });
    const results: ProbeResult[] = [];
    await runProbes({ run: loadClient(excel).Excel.run, clock: new QuickClock() }, (result) => results.push(result));
    expect(results.every(({ found }) => found.startsWith('AccessDenied'))).toBe(true);
  });
});

it('docs/real-machine.md says what is expected of each probe', () => {
  const page = readFileSync('docs/real-machine.md', 'utf8');
  const table = page.slice(page.indexOf('| 问什么 |'), page.indexOf('## 二、')).trim().split('\n').slice(2);
  expect(table).toHaveLength(PROBES.length);
});

describe('the self-check at start', () => {
  const supports = (set: string, version?: string): boolean => isSetSupported(EXCEL_2021, set, version);

  it('finds every member that the adapter uses in Microsoft’s own client', () => {
    const { Excel } = loadClient(new ExcelTestHost());
    expect(selfCheck(Excel, supports).filter(({ ok }) => !ok)).toEqual([]);
  });

  it('names what is missing', () => {
    const { Excel } = loadClient(new ExcelTestHost());
    Reflect.deleteProperty(Excel.Range.prototype, 'getMergedAreasOrNullObject');
    const missing = selfCheck(Excel, (set) => set !== 'SharedRuntime').filter(({ ok }) => !ok);
    expect(missing.map(({ what, found }) => [what, found])).toEqual([
      ['SharedRuntime 1.1', '-'],
      ['Excel.Range', 'getMergedAreasOrNullObject'],
    ]);
  });
});
