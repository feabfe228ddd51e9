import { parsedForm } from '../../../src/core/parsedForm';
import { runToEnd } from '../../../src/core/drive';
import { inspect } from '../../../src/core/inspect';
import { EMPTY_MEMORY } from '../../../src/core/memory';
import { completionSheet } from '../../../src/core/plan/completionSheet';
import { COMPLETION_SHEET } from '../../../src/core/plan/ownSheetNames';
import { indicators, selfEvaluation } from '../forms';
import { sheetOfChange } from './sheetOfChange';

const rows = indicators({ 0: { actual: '9次' } }).map((row) => ({ ...row, score: null }));
const form = parsedForm(selfEvaluation({ indicators: rows }), () => undefined);

describe('the sheet 完成情况', () => {
  const sheet = completionSheet([form]);
  const lines = (sheet.rows ?? []).map((row) => row.map((cell) => cell?.value ?? ''));

  it('says form by form how far each indicator was reached, with a link to its cell', () => {
    expect(sheet.name).toBe(COMPLETION_SHEET);
    expect(lines[3]).toEqual(['河道巡查经费：4 项指标，达到 3 项']);
    expect(lines[5]).toEqual([
      '产出指标 · 数量指标',
      '开展巡查次数',
      '≥12次',
      '9次',
      '未达到',
      0.75,
      '9 ÷ 12 = 75%',
      '表!F13',
    ]);
    expect(sheet.rows?.[5]?.[7]?.formula).toBe(`=HYPERLINK("#'表'!F13","表!F13")`);
  });

  it('is no form to the reader', () => {
    expect(runToEnd(inspect([sheetOfChange(sheet)], {}, EMPTY_MEMORY)).forms).toEqual([]);
  });
});
