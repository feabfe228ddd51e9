import { declaration, indicators, selfEvaluation } from '../forms';
import { findingsOf, codesOf } from './verdicts';

describe('D09', () => {
  it('finds a sign in an actual value', () => {
    expect(findingsOf('D09', selfEvaluation({ indicators: indicators({ 0: { actual: '≥14次' } }) }))).toEqual([
      'error F13 E13',
    ]);
  });

  it('leaves a repeated target to D30', () => {
    const codes = codesOf(selfEvaluation({ indicators: indicators({ 0: { actual: '≥12次' } }) }));
    expect(codes).toContain('D30');
    expect(codes).not.toContain('D09');
  });

  it('is silent about facts and on a declaration', () => {
    expect(findingsOf('D09', selfEvaluation())).toEqual([]);
    expect(findingsOf('D09', declaration())).toEqual([]);
  });
});
