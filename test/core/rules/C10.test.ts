import { declaration, indicators, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('C10', () => {
  it('finds an indicator that decides alone', () => {
    expect(
      findingsOf(
        'C10',
        selfEvaluation({
          indicators: indicators({ 0: { weight: '80' }, 1: { weight: '2' }, 2: { weight: '4' }, 3: { weight: '4' } }),
        }),
      ),
    ).toEqual(['warning G13 D13']);
  });

  it('is silent about an ordinary spread and without weights', () => {
    expect(findingsOf('C10', selfEvaluation())).toEqual([]);
    expect(findingsOf('C10', declaration())).toEqual([]);
  });
});
