import { mof2020 } from '../../../src/core/policies/mof2020';
import { indicators, selfEvaluation } from '../forms';
import { findingsOf, undecidedOf, codesOf } from './verdicts';

describe('E03', () => {
  it('finds points that fit no split', () => {
    expect(
      findingsOf(
        'E03',
        selfEvaluation({ indicators: indicators({ 0: { weight: '50' }, 2: { weight: '20', score: '20' } }) }),
      ),
    ).toEqual(['warning G13 G15 G16']);
  });

  it('is silent about the usual split and under a policy without one', () => {
    const { split: _, ...free } = mof2020;
    expect(findingsOf('E03', selfEvaluation())).toEqual([]);
    expect(
      findingsOf(
        'E03',
        selfEvaluation({ indicators: indicators({ 0: { weight: '50' }, 2: { weight: '20', score: '20' } }) }),
        free,
      ),
    ).toEqual([]);
  });

  it('leaves weights that do not add up to E01', () => {
    const codes = codesOf(selfEvaluation({ indicators: indicators({ 0: { weight: '30', score: '30' } }) }));
    expect(codes).toContain('E01');
    expect(codes).not.toContain('E03');
  });

  it('cannot tell while a level is unknown', () => {
    expect(undecidedOf('E03', selfEvaluation({ indicators: indicators({ 0: { level1: null } }) }))).toEqual([
      'indicators.level1',
    ]);
  });
});
