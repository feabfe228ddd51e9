import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('D18', () => {
  it('finds an execution rate called a cost', () => {
    expect(
      findingsOf(
        'D18',
        declaration({ indicators: indicators({ 0: { level2: '成本指标', name: '预算执行率', target: '100%' } }) }),
      ),
    ).toEqual(['warning D13']);
  });

  it('hints at a cost that is the whole budget', () => {
    expect(
      findingsOf(
        'D18',
        declaration({
          indicators: indicators({
            0: { level1: '产出指标', level2: '成本指标', name: '单次成本', target: '≤20万元' },
          }),
        }),
      ),
    ).toEqual(['info E13 E4']);
  });

  it('takes a part of it as right', () => {
    expect(
      findingsOf(
        'D18',
        declaration({
          indicators: indicators({ 0: { level1: '产出指标', level2: '成本指标', name: '单次成本', target: '≤2万元' } }),
        }),
      ),
    ).toEqual([]);
    expect(findingsOf('D18', declaration())).toEqual([]);
  });
});
