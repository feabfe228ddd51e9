import { indicators, selfEvaluation } from '../forms';
import { findingsOf, messageOf } from './verdicts';

describe('F03', () => {
  it('finds a score that is not in proportion', () => {
    expect(
      findingsOf('F03', selfEvaluation({ indicators: indicators({ 0: { actual: '9次', score: '35' } }) })),
    ).toEqual(['warning H13 F13 E13 G13']);
    expect(
      messageOf('F03', selfEvaluation({ indicators: indicators({ 0: { actual: '9次', score: '35' } }) })),
    ).toContain('9 ÷ 12 × 40 = 30），现为 35，应为 30');
  });

  it('takes the proportion as right, at the decimals shown', () => {
    expect(
      findingsOf('F03', selfEvaluation({ indicators: indicators({ 0: { actual: '9次', score: '30' } }) })),
    ).toEqual([]);
    expect(
      findingsOf('F03', selfEvaluation({ indicators: indicators({ 0: { actual: '10次', score: '33.3' } }) })),
    ).toEqual([]);
  });

  it('leaves full marks to F02 and F04', () => {
    expect(findingsOf('F03', selfEvaluation({ indicators: indicators({ 0: { actual: '9次' } }) }))).toEqual([]);
    expect(
      findingsOf('F03', selfEvaluation({ indicators: indicators({ 0: { target: '≤12次', actual: '15次' } }) })),
    ).toEqual([]);
  });

  it('does not apply to what was met', () => {
    expect(findingsOf('F03', selfEvaluation())).toEqual([]);
  });
});
