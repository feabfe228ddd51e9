import { createInspect } from '../../src/core/inspect';
import { runToEnd } from '../../src/core/drive';
import { EMPTY_MEMORY } from '../../src/core/memory';
import { zhCN } from '../../src/core/messages/zhCN';
import { fileJson } from '../../src/core/reportJson';
import { reportSchema } from '../../src/core/reportSchema';
import type { Form } from '../../src/core/forms/model';
import { declaration, funds, selfEvaluation } from './forms';

const reportOf = (forms: readonly Form[]) => {
  const inspect = createInspect(function* () {
    return { forms, tables: [], unreadable: [] };
  });
  return runToEnd(inspect([], {}, EMPTY_MEMORY));
};

describe('jihe.report/1', () => {
  const forms = [
    selfEvaluation({ funds: funds({ total: { rate: '96.5%', score: '9.65' } }), totals: { score: '94.67 999994.67' } }),
    declaration({ form: { id: '表!A30', year: { value: 2024, text: '2024', inferred: true } } }),
  ];
  const file = fileJson('x.xlsx', reportOf(forms), zhCN);

  it('fits its schema', () => {
    expect(reportSchema.parse(JSON.parse(JSON.stringify({ schema: 'jihe.report/1', files: [file] })))).toBeTruthy();
  });

  it('prints values as numbers and keeps text and cell', () => {
    const [form] = file.forms;
    expect(form?.funds[0]?.rate).toEqual({ value: 96.5, text: '96.5%', cell: '表!H6' });
    expect(form?.totals.score).toEqual({ value: null, text: '94.67 999994.67', cell: '表!H17' });
    expect(file.forms[1]?.year).toEqual({ value: 2024, text: '2024', inferred: true });
  });

  it('fills in message and basis', () => {
    const found = file.findings.find(({ rule }) => rule === 'B02');
    expect(found).toMatchObject({
      severity: 'error',
      form: '表!A1',
      cells: ['表!H6', '表!F6', '表!E6', '表!H7'].slice(0, 3),
    });
    expect(found?.message).toContain('应为 97.5%');
    expect(found?.basis).toContain('预算执行率＝预算执行数');
  });

  it('prints scores and changes', () => {
    expect(file.scores[0]).toMatchObject({ form: '表!A1', total: 97.75, full: 100, grade: '优', pending: 0 });
    expect(file.changes).toContainEqual({
      cell: '表!I6',
      from: null,
      to: 9.75,
      kind: 'score',
      working: '19.5 ÷ 20 × 10 = 9.75',
    });
  });
});
