import type { Change } from '../../core/plan/changes';
import type { Report } from '../../core/report';
import type { Finding } from '../../core/rules/rule';
import type { Address } from '../../core/sheet/address';
import type { CellValue, Sheet } from '../../core/sheet/sheet';
import { SAMPLE_REPORT } from './sampleReport';

const fix = (
  cell: Address,
  form: Address,
  from: CellValue,
  to: CellValue,
  working: string,
  formula?: string,
): Change => ({
  cell,
  form,
  kind: 'fix',
  expects: { value: from, ...(formula !== undefined && { formula }) },
  to: { value: to },
  working,
  ...(formula !== undefined && { replacesFormula: true as const }),
});

const FIXES: Readonly<Record<Address, Change>> = {
  '自评表1!I6': fix('自评表1!I6', '自评表1!A1', 0.965, 0.9724, '11.99 ÷ 12.33 = 97.24%'),
  '自评表1!H6': fix('自评表1!H6', '自评表1!A1', 9.65, 9.72, '11.99 ÷ 12.33 × 10 = 9.72'),
  '自评表1!H18': fix(
    '自评表1!H18',
    '自评表1!A1',
    97.5,
    96.57,
    '9.72 + 20 + 14.85 + 15 + 27 + 10 = 96.57',
    '=SUM(H6:H17)',
  ),
};

const MORE: readonly Finding[] = [
  {
    rule: 'B02',
    severity: 'error',
    form: '自评表2!A1',
    cells: ['自评表2!I6'],
    params: { found: '1', expected: '100%' },
    fix: fix('自评表2!I6', '自评表2!A1', 1, '100%', '30 ÷ 30 = 100%'),
  },
  {
    rule: 'A02',
    severity: 'warning',
    form: '自评表2!A1',
    cells: ['自评表2!B10'],
    params: { found: '2023', expected: '2024' },
  },
];

/** Findings with remedies, one that points into a text, one that was verified. */
export const FIXABLE_REPORT: Report = {
  ...SAMPLE_REPORT,
  findings: [
    ...SAMPLE_REPORT.findings.map((finding): Finding => {
      const remedy = FIXES[finding.cells[0] ?? '自评表1!A1'];
      return remedy ? { ...finding, fix: remedy } : finding;
    }),
    ...MORE,
  ],
};

const GOAL = '为全县12个乡镇文化站购置图书和音响设备，2023年底前全部安装到位并免费开放，丰富群众文化生活。';

/** The cells that those findings point into. */
export const FIXABLE_SHEETS: readonly Sheet[] = [
  { name: '自评表1', rows: [], merges: [], hiddenRows: [7, 8] },
  {
    name: '自评表2',
    rows: Array.from({ length: 10 }, (_, row) => (row === 9 ? [undefined, { value: GOAL, text: GOAL }] : undefined)),
    merges: [],
  },
];
