import { indicators, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('G06', () => {
  it('finds a surplus in the words that is none in the numbers', () => {
    expect(
      findingsOf(
        'G06',
        selfEvaluation({ indicators: indicators({ 0: { actual: '10次', score: '33', reason: '超额完成任务' } }) }),
      ),
    ).toEqual(['info I13 F13 E13']);
  });

  it('is silent where it is true, or nothing is said of it', () => {
    expect(
      findingsOf('G06', selfEvaluation({ indicators: indicators({ 0: { actual: '20次', reason: '超额完成任务' } }) })),
    ).toEqual([]);
    expect(findingsOf('G06', selfEvaluation({ indicators: indicators({ 0: { actual: '10次' } }) }))).toEqual([]);
  });
});
