import { mof2020 } from '../../../src/core/policies/mof2020';
import { declaration, indicators, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('C02', () => {
  it('misses a 满意度指标, as grave as the policy says', () => {
    expect(findingsOf('C02', declaration({ indicators: indicators().slice(0, 3) }))).toEqual(['warning B13']);
    const policy = { ...mof2020, required: { 满意度指标: 'error' as const } };
    expect(findingsOf('C02', declaration({ indicators: indicators().slice(0, 3) }), policy)).toEqual(['error B13']);
  });

  it('is silent where it is there', () => {
    expect(findingsOf('C02', declaration())).toEqual([]);
  });

  it('does not apply to a self-evaluation', () => {
    expect(findingsOf('C02', selfEvaluation({ indicators: indicators().slice(0, 3) }))).toEqual([]);
  });
});
