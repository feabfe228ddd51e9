import { indicators, selfEvaluation } from '../forms';
import { findingsOf, undecidedOf, codesOf } from './verdicts';

describe('E08', () => {
  it('finds a total that is not the sum of right weights', () => {
    expect(findingsOf('E08', selfEvaluation({ totals: { weight: '95' } }))).toEqual(['error G17 G13 G14 G15 G16']);
  });

  it('takes the sum with and without 执行率 as right', () => {
    expect(findingsOf('E08', selfEvaluation())).toEqual([]);
    expect(findingsOf('E08', selfEvaluation({ totals: { weight: '90' } }))).toEqual([]);
  });

  it('takes the whole where 执行率 stands on another page', () => {
    expect(findingsOf('E08', selfEvaluation({ funds: {} }))).toEqual([]);
  });

  it('leaves wrong weights to E01', () => {
    const codes = codesOf(selfEvaluation({ indicators: indicators({ 0: { weight: '30', score: '30' } }) }));
    expect(codes).toContain('E01');
    expect(codes).not.toContain('E08');
  });

  it('cannot tell while a weight is missing, and does not apply without a total', () => {
    expect(undecidedOf('E08', selfEvaluation({ indicators: indicators({ 0: { weight: '' } }) }))).toEqual([
      'indicators.weight',
    ]);
    expect(findingsOf('E08', selfEvaluation({ totals: { weight: '' } }))).toEqual([]);
  });
});
