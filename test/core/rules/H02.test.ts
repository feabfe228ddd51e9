import { indicators, type IndicatorText } from '../forms';
import { crossing } from './crossing';
import { pair } from './pair';

const withTarget = (target: string) => pair({}, { indicators: indicators({ 3: { target } }) });

describe('H02', () => {
  it('finds a lowered target', () => {
    expect(crossing('H02', withTarget('≥85%'))).toEqual(['error 评!E16 申!E16']);
  });

  it.each(['≥90%', '90%以上', '不低于90％'])('takes %s as the declared ≥90%%', (target) => {
    expect(crossing('H02', withTarget(target))).toEqual([]);
  });

  it('reads the sign and the unit from their columns', () => {
    const columns = indicators({ 3: { operator: '≥', target: '90', unit: '%' } });
    expect(crossing('H02', pair({}, { indicators: columns }))).toEqual([]);
  });

  it('does not judge a blank target', () => {
    expect(crossing('H02', withTarget(''))).toEqual([]);
  });

  it('compares rows of one name with their like, whatever the order', () => {
    const named = { level1: '产出指标', level2: null, name: '委员培训' };
    const declared = [
      { ...named, target: '≥3次' },
      { ...named, target: '2024年12月底前' },
      { ...named, level1: '满意度指标', target: '≥95%' },
    ];
    const [first, second, third] = declared.map((row) => ({ ...row, weight: '30', actual: '' }));
    const forms = (rows: readonly IndicatorText[]) => pair({ indicators: declared }, { indicators: rows });
    expect(crossing('H02', forms([third!, second!, first!]))).toEqual([]);
    expect(crossing('H02', forms([third!, { ...second!, target: '2024年6月底前' }, first!]))).toHaveLength(1);
  });
});
