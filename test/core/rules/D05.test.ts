import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('D05', () => {
  it('misses the unit, in its column where there is one', () => {
    expect(findingsOf('D05', declaration({ indicators: indicators({ 0: { target: '12', unit: '' } }) }))).toEqual([
      'error M13 E13',
    ]);
    expect(findingsOf('D05', declaration({ indicators: indicators({ 0: { target: '12' } }) }))).toEqual([
      'warning E13 D13',
    ]);
  });

  it('leaves a row without a name to C06: its name may say the unit', () => {
    const form = declaration({ indicators: indicators({ 0: { name: '', target: '12' } }) });
    expect(findingsOf('C06', form)).toHaveLength(1);
    expect(findingsOf('D05', form)).toEqual([]);
  });

  it('takes a unit anywhere as right', () => {
    expect(findingsOf('D05', declaration({ indicators: indicators({ 0: { target: '12', unit: '次' } }) }))).toEqual([]);
    expect(
      findingsOf('D05', declaration({ indicators: indicators({ 0: { name: '巡查次数（次）', target: '12' } }) })),
    ).toEqual([]);
    expect(
      findingsOf('D05', declaration({ indicators: indicators({ 0: { name: '考核得分', target: '95' } }) })),
    ).toEqual([]);
  });

  it('does not apply to words and dates', () => {
    expect(findingsOf('D05', declaration())).toEqual([]);
  });

  it('is a hint about a cost on a form that declares its unit', () => {
    const cost = { level2: '成本指标', name: '巡查成本', target: '20' };
    expect(findingsOf('D05', declaration({ indicators: indicators({ 0: cost }) }))).toEqual(['info E13 D13']);
    expect(findingsOf('D05', declaration({ indicators: indicators({ 0: cost }), moneyUnit: null }))).toEqual([
      'warning E13 D13',
    ]);
  });
});
