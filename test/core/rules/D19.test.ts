import { declaration, indicators } from '../forms';
import { findingsOf, undecidedOf } from './verdicts';

describe('D19', () => {
  it('finds a cost above the budget, units normalised', () => {
    expect(
      findingsOf(
        'D19',
        declaration({
          indicators: indicators({
            0: { level1: '产出指标', level2: '成本指标', name: '单次成本', target: '≤25万元' },
          }),
        }),
      ),
    ).toEqual(['error E13 E4']);
    expect(
      findingsOf(
        'D19',
        declaration({
          indicators: indicators({
            0: { level1: '产出指标', level2: '成本指标', name: '单次成本', target: '250000元' },
          }),
        }),
      ),
    ).toEqual(['error E13 E4']);
  });

  it('is milder about a longer text', () => {
    expect(
      findingsOf(
        'D19',
        declaration({
          indicators: indicators({
            0: { level1: '产出指标', level2: '成本指标', name: '单次成本', target: '联合建设产业园区，2024年需25万元' },
          }),
        }),
      ),
    ).toEqual(['warning E13 E4']);
  });

  it('takes costs within it and unit costs as right', () => {
    expect(
      findingsOf(
        'D19',
        declaration({
          indicators: indicators({
            0: { level1: '产出指标', level2: '成本指标', name: '单次成本', target: '≤20万元' },
          }),
        }),
      ),
    ).toEqual([]);
    expect(
      findingsOf(
        'D19',
        declaration({
          indicators: indicators({
            0: { level1: '产出指标', level2: '成本指标', name: '单次成本', target: '25万元/年' },
          }),
        }),
      ),
    ).toEqual([]);
  });

  it('leaves the amounts to B01 where they do not add up', () => {
    expect(
      findingsOf(
        'D19',
        declaration({
          funds: { total: { budget: '0' }, fiscal: { budget: '20' } },
          indicators: indicators({
            0: { level1: '产出指标', level2: '成本指标', name: '单次成本', target: '≤25万元' },
          }),
        }),
      ),
    ).toEqual([]);
  });

  it('cannot tell without the money unit', () => {
    expect(
      undecidedOf(
        'D19',
        declaration({
          moneyUnit: null,
          indicators: indicators({
            0: { level1: '产出指标', level2: '成本指标', name: '单次成本', target: '≤25万元' },
          }),
        }),
      ),
    ).toEqual(['moneyUnit']);
  });
});
