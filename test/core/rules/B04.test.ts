import { selfEvaluation } from '../forms';
import { findingsOf, codesOf } from './verdicts';

describe('B04', () => {
  it('finds execution over no budget', () => {
    expect(
      findingsOf('B04', selfEvaluation({ funds: { total: { budget: '', executed: '5', weight: '10', score: '10' } } })),
    ).toEqual(['error E6 F6 H6 I6']);
  });

  it('leaves the total to B01 where its sources have a budget', () => {
    const codes = codesOf(
      selfEvaluation({ funds: { total: { budget: '0', executed: '0', score: '10' }, fiscal: { budget: '90' } } }),
    );
    expect(codes).toContain('B01');
    expect(codes).not.toContain('B04');
  });

  it('is silent about an unused row and a good one', () => {
    expect(findingsOf('B04', selfEvaluation({ funds: { total: { budget: '', executed: '', score: '' } } }))).toEqual(
      [],
    );
    expect(findingsOf('B04', selfEvaluation())).toEqual([]);
  });
});
