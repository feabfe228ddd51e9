import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from '../../src/core/drive';
import { inspect } from '../../src/core/inspect';
import { EMPTY_MEMORY } from '../../src/core/memory';
import type { Report } from '../../src/core/report';
import { toNumber } from '../../src/core/text/decimal';
import { openFile } from '../../src/hosts/xlsx/files';

const file = join(process.env['JIHE_FORMS'] ?? '../shared/forms', 'hemenkou-selfeval-scored.xlsx');
const present = existsSync(file) ? describe : describe.skip;

present('eight real 自评表, filled in by a sub-district', () => {
  let report: Report;

  beforeAll(async () => {
    const host = await openFile(file);
    report = runToEnd(inspect((await host.open('all')).sheets, {}, EMPTY_MEMORY));
  });

  const errors = (sheet: string) =>
    report.findings
      .filter((finding) => finding.severity === 'error' && finding.form.startsWith(`${sheet}!`))
      .map(({ rule, cells, params }) => [rule, cells[0], params['found'], params['expected']]);

  it.each(['自评表2', '自评表3'])('%s: weights of 80 and a total of 98 over scores of 78', (sheet) => {
    expect(errors(sheet)).toEqual([
      ['E01', `${sheet}!G22`, '80', '100'],
      ['F09', `${sheet}!H22`, '98', '78'],
    ]);
  });

  it('自评表7: a wrong 执行率 and the score that follows from it', () => {
    expect(errors('自评表7')).toEqual([
      ['B02', '自评表7!H6', '96.5%', '97.24%'],
      ['B10', '自评表7!I6', '9.65', '9.72'],
    ]);
    expect(report.findings.find(({ rule, form }) => rule === 'B10' && form === '自评表7!A1')?.params['case']).toBe(
      'follows',
    );
  });

  it('自评表4: two numbers in the total cell', () => {
    expect(errors('自评表4').map(([rule, cell]) => [rule, cell])).toEqual([['J07', '自评表4!H22']]);
  });

  it.each(['自评表1', '自评表5'])('%s: no error', (sheet) => {
    expect(errors(sheet)).toEqual([]);
  });

  it('totals with the typed scores kept and 执行率 recomputed', () => {
    expect(report.scores.map(({ total }) => total && toNumber(total))).toEqual([97, 78, 78, 94.66, 98, 97, 97.72, 97]);
  });

  it('every change stands at a score, rate or total cell and is a different content', () => {
    expect(report.changes.length).toBeGreaterThan(0);
    for (const { kind, expects, to } of report.changes) {
      expect(['score', 'rate', 'total']).toContain(kind);
      expect(to.value).not.toEqual(expects.value);
    }
  });
});
