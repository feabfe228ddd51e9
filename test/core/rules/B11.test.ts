import { funds, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('B11', () => {
  it('finds a score beside the one of the total', () => {
    expect(findingsOf('B11', selfEvaluation({ funds: funds({ fiscal: { score: '9.75' } }) }))).toEqual(['info I7 I6']);
  });

  it('takes a dash as right', () => {
    expect(findingsOf('B11', selfEvaluation())).toEqual([]);
  });

  it('does not apply where only a source is scored', () => {
    expect(
      findingsOf('B11', selfEvaluation({ funds: { fiscal: { budget: '20', executed: '20', score: '10' } } })),
    ).toEqual([]);
  });
});
