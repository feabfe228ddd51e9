import { declaration, indicators } from '../forms';
import { findingsOf, messageOf, undecidedOf } from './verdicts';

describe('B15', () => {
  it('finds costs that do not add up to the funds', () => {
    expect(
      findingsOf(
        'B15',
        declaration({
          indicators: [
            ...indicators(),
            { level1: '产出指标', level2: '成本指标', name: '单次成本', target: '12万元' },
            { level1: '产出指标', level2: '成本指标', name: '单次成本', target: '6万元' },
          ],
        }),
      ),
    ).toEqual(['warning E17 E18 E4']);
    expect(
      messageOf(
        'B15',
        declaration({
          indicators: [
            ...indicators(),
            { level1: '产出指标', level2: '成本指标', name: '单次成本', target: '12万元' },
            { level1: '产出指标', level2: '成本指标', name: '单次成本', target: '6万元' },
          ],
        }),
      ),
    ).toContain('合计 18万元，与资金总额 20万元 不同');
  });

  it('takes the sum as right, whatever the units', () => {
    expect(
      findingsOf(
        'B15',
        declaration({
          indicators: [
            ...indicators(),
            { level1: '产出指标', level2: '成本指标', name: '单次成本', target: '14万元' },
            { level1: '产出指标', level2: '成本指标', name: '单次成本', target: '60000元' },
          ],
        }),
      ),
    ).toEqual([]);
  });

  it('does not apply to one cost, a unit cost or a cost in words', () => {
    expect(
      findingsOf(
        'B15',
        declaration({
          indicators: [
            ...indicators(),
            { level1: '产出指标', level2: '成本指标', name: '单次成本', target: '12万元' },
            { level1: '产出指标', level2: '成本指标', name: '单次成本', target: '500元/人' },
          ],
        }),
      ),
    ).toEqual([]);
  });

  it('cannot tell without the money unit', () => {
    expect(
      undecidedOf(
        'B15',
        declaration({
          moneyUnit: null,
          indicators: [
            ...indicators(),
            { level1: '产出指标', level2: '成本指标', name: '单次成本', target: '12万元' },
            { level1: '产出指标', level2: '成本指标', name: '单次成本', target: '6万元' },
          ],
        }),
      ),
    ).toEqual(['moneyUnit']);
  });
});
