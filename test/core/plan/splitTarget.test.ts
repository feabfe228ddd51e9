import { splitTarget } from '../../../src/core/plan/splitTarget';
import { declaration, type IndicatorText } from '../forms';

const split = (row: IndicatorText): string => {
  const { operator, value, unit } = splitTarget(declaration({ indicators: [row] }).indicators[0]!);
  return [operator, value, unit].join(' | ');
};

describe('指标性质, 指标值 and 度量单位', () => {
  it.each([
    ['≥95%', '≥ | 95 | %'],
    ['46公里', '= | 46 | 公里'],
    ['不少于1,200人次', '≥ | 1200 | 人次'],
    ['≤0起', '≤ | 0 | 起'],
    ['35万元', '= | 35 | 万元'],
    ['控制在9.5万元以内', '≤ | 9.5 | 万元'],
    ['5次以上', '≥ | 5 | 次'],
    ['明显改善', '定性 | 明显改善 | '],
    ['2024年6月底前', '定性 | 2024年6月底前 | '],
    ['10-15次', ' | 10-15次 | '],
    ['培训2期，100人', ' | 培训2期，100人 | '],
    ['', ' |  | '],
  ])('of %s are %s', (target, expected) => {
    expect(split({ target })).toBe(expected);
  });

  it('stay as they are where each has a column already', () => {
    expect(split({ operator: '≥', target: '12', unit: '条' })).toBe('≥ | 12 | 条');
    expect(split({ operator: '定性', target: '明显改善', unit: '' })).toBe('定性 | 明显改善 | ');
  });
});
