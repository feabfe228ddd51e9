import { indicators, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('F15', () => {
  it('wonders at full marks beside words of failure', () => {
    expect(
      findingsOf(
        'F15',
        selfEvaluation({ indicators: indicators({ 2: { target: '改善环境', actual: '两处尚未开工', score: '30' } }) }),
      ),
    ).toEqual(['info H15 F15']);
  });

  it('is silent below full marks and about other words', () => {
    expect(
      findingsOf(
        'F15',
        selfEvaluation({ indicators: indicators({ 2: { target: '改善环境', actual: '两处尚未开工' } }) }),
      ),
    ).toEqual([]);
    expect(findingsOf('F15', selfEvaluation())).toEqual([]);
  });
});
