import { indicators, selfEvaluation } from '../forms';
import { findingsOf, messageOf } from './verdicts';

describe('F13', () => {
  it('finds a total that was not converted', () => {
    const form = selfEvaluation({
      indicators: indicators({ 3: { actual: '不适用', score: '/' } }),
      totals: { score: '87.75' },
    });
    expect(findingsOf('F13', form)).toEqual(['warning H17 H16']);
    expect(messageOf('F13', form)).toContain('87.75 ÷ 90 × 100），现为 87.75，应为 97.5');
  });

  it('takes the converted total as right', () => {
    expect(
      findingsOf(
        'F13',
        selfEvaluation({ indicators: indicators({ 3: { actual: '不适用', score: '/' } }), totals: { score: '97.5' } }),
      ),
    ).toEqual([]);
  });

  it('does not apply where every row applies', () => {
    expect(findingsOf('F13', selfEvaluation())).toEqual([]);
  });
});
