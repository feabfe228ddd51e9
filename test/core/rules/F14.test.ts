import { funds, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('F14', () => {
  it('finds a third decimal and a unit', () => {
    const form = selfEvaluation({ funds: funds({ total: { score: '9.754' } }) });
    const [first, ...rest] = form.indicators;
    const score = { ...first!.score!, text: '40分' };
    expect(findingsOf('F14', { ...form, indicators: [{ ...first!, score }, ...rest] })).toEqual([
      'info I6',
      'info H13',
    ]);
  });

  it('is silent about two decimals', () => {
    expect(findingsOf('F14', selfEvaluation())).toEqual([]);
  });
});
