import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('C03', () => {
  it('misses a 成本指标', () => {
    expect(findingsOf('C03', declaration())).toEqual(['warning B13']);
  });

  it('is silent where it is there, at either level', () => {
    for (const cost of [
      { level1: '产出指标', level2: '成本指标' },
      { level1: '成本指标', level2: '经济成本指标' },
    ])
      expect(
        findingsOf('C03', declaration({ indicators: [...indicators(), { ...cost, name: '单价', target: '≤5元' }] })),
      ).toEqual([]);
  });

  it('does not apply to a form without second levels', () => {
    expect(
      findingsOf('C03', declaration({ indicators: indicators().map((row) => ({ ...row, level2: null })) })),
    ).toEqual([]);
  });
});
