import { indicators, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('G02', () => {
  it('asks for the reason where the form has no scores', () => {
    expect(
      findingsOf(
        'G02',
        selfEvaluation({ indicators: indicators({ 0: { actual: '10次', score: null, weight: null } }) }),
      ),
    ).toEqual(['warning I13 F13 E13']);
  });

  it('is content with a reason, or what was met', () => {
    expect(
      findingsOf(
        'G02',
        selfEvaluation({ indicators: indicators({ 0: { actual: '10次', score: null, reason: '暴雨停巡两次' } }) }),
      ),
    ).toEqual([]);
    expect(findingsOf('G02', selfEvaluation({ indicators: indicators({ 0: { score: null } }) }))).toEqual([]);
  });

  it('leaves forms with scores to G01', () => {
    expect(findingsOf('G02', selfEvaluation({ indicators: indicators({ 0: { actual: '10次' } }) }))).toEqual([]);
  });
});
