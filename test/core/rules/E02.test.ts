import { mof2020 } from '../../../src/core/policies/mof2020';
import { declaration, indicators, textField } from '../forms';
import { findingsOf, undecidedOf } from './verdicts';

describe('E02', () => {
  it('finds declared weights that add up to neither 90 nor 100', () => {
    expect(findingsOf('E02', declaration({ indicators: indicators({ 0: { weight: '35' } }) }))).toEqual([
      'error G13 G14 G15 G16',
    ]);
  });

  it('takes 90 and 100 as right unless the policy says which', () => {
    const hundred = declaration({ indicators: indicators({ 0: { weight: '50' } }) });
    expect(findingsOf('E02', declaration({ indicators: indicators() }))).toEqual([]);
    expect(findingsOf('E02', hundred)).toEqual([]);
    expect(findingsOf('E02', hundred, { ...mof2020, declaredWeights: 90 })).toEqual(['error G13 G14 G15 G16']);
  });

  it('does not apply without weights', () => {
    expect(findingsOf('E02', declaration())).toEqual([]);
  });

  it('cannot tell while a weight is missing', () => {
    expect(undecidedOf('E02', declaration({ indicators: indicators({ 0: { weight: '' } }) }))).toEqual([
      'indicators.weight',
    ]);
  });

  it('takes the sum that the form prints before that of the policy', () => {
    const form = declaration({
      indicators: indicators(),
      form: { notes: [textField('指标权重合计为100分', 'A20')] },
    });
    expect(findingsOf('E02', form)).toEqual(['error G13 G14 G15 G16']);
  });
});
