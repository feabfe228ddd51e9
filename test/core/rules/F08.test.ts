import { declaration, indicators, selfEvaluation } from '../forms';
import { findingsOf, messageOf } from './verdicts';

describe('F08', () => {
  it('finds a score over a blank actual', () => {
    const form = selfEvaluation({ indicators: indicators({ 0: { actual: '' } }) });
    expect(findingsOf('F08', form)).toEqual(['error F13 H13 D13']);
    expect(messageOf('F08', form)).toContain('指标“开展巡查次数”得了 40 分，但没有填写实际完成值');
  });

  it('finds an actual without its score while others are scored', () => {
    expect(findingsOf('F08', selfEvaluation({ indicators: indicators({ 0: { score: '' } }) }))).toEqual([
      'error H13 F13 D13',
    ]);
  });

  it('leaves a dash in the score cell and a score column nobody has begun alone', () => {
    expect(findingsOf('F08', selfEvaluation({ indicators: indicators({ 0: { score: '/' } }) }))).toEqual([]);
    const rows = indicators().map((row) => ({ ...row, score: '' }));
    expect(findingsOf('F08', selfEvaluation({ indicators: rows }))).toEqual([]);
  });

  it('says once that the actuals are blank altogether', () => {
    const rows = indicators().map((row) => ({ ...row, actual: '' }));
    expect(findingsOf('F08', selfEvaluation({ indicators: rows }))).toEqual(['warning F13 F14 F15 F16']);
  });

  it('does not apply to a form without actuals or scores', () => {
    expect(findingsOf('F08', declaration())).toEqual([]);
    const rows = indicators().map((row) => ({ ...row, score: null }));
    expect(findingsOf('F08', selfEvaluation({ indicators: rows }))).toEqual([]);
  });
});
