import { funds, selfEvaluation } from '../forms';
import { findingsOf, codesOf } from './verdicts';

describe('B03', () => {
  it('finds a rate on the initial budget', () => {
    expect(findingsOf('B03', selfEvaluation({ funds: funds({ total: { initial: '25', rate: '78%' } }) }))).toEqual([
      'error H6 F6 E6 D6',
    ]);
  });

  it('leaves that rate to this rule alone', () => {
    const codes = codesOf(
      selfEvaluation({
        funds: { total: { initial: '25', budget: '20', executed: '19.5', rate: '78%', weight: '10', score: '9.75' } },
      }),
    );
    expect(codes).toContain('B03');
    expect(codes).not.toContain('B02');
  });

  it('takes the rate on the adjusted budget as right', () => {
    expect(findingsOf('B03', selfEvaluation({ funds: funds({ total: { initial: '25' } }) }))).toEqual([]);
  });

  it('does not apply where both budgets are the same or one is missing', () => {
    expect(findingsOf('B03', selfEvaluation({ funds: funds({ total: { rate: '78%' } }) }))).toEqual([]);
    expect(findingsOf('B03', selfEvaluation({ funds: funds({ total: { initial: '', rate: '78%' } }) }))).toEqual([]);
  });
});
