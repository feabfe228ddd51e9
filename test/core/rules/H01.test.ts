import { indicators } from '../forms';
import { crossing } from './crossing';
import { pair } from './pair';

describe('H01', () => {
  it('misses a declared indicator and finds an added one', () => {
    const renamed = indicators({ 0: { name: '巡查里程', target: '≥300公里', actual: '310公里' } });
    expect(crossing('H01', pair({}, { indicators: renamed }))).toEqual(['error 评!D13 申!D13', 'error 评!D13']);
  });

  it('takes the same indicators in any order as right', () => {
    expect(crossing('H01', pair({}, { indicators: [...indicators()].reverse() }))).toEqual([]);
  });

  it('does not compare other projects, other units, or a project that stands there twice', () => {
    const renamed = { indicators: indicators({ 0: { name: '巡查里程' } }) };
    expect(crossing('H01', pair({ project: '另一项目' }, renamed))).toEqual([]);
    expect(crossing('H01', pair({ unit: '另一单位' }, renamed))).toEqual([]);
    expect(crossing('H01', [...pair({}, renamed), ...pair({}, renamed)])).toEqual([]);
  });

  it('matches by code whatever the names', () => {
    const renamed = { code: '51000021R000000000001', project: '巡查', indicators: indicators({ 0: { name: '里程' } }) };
    expect(crossing('H01', pair({ code: '51000021R000000000001' }, renamed))).toHaveLength(2);
  });
});
