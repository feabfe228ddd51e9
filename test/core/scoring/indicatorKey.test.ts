import { indicatorKeys } from '../../../src/core/scoring/indicatorKey';
import { indicators, selfEvaluation, type IndicatorText } from '../forms';

const keyOf = (row: IndicatorText, form: Parameters<typeof selfEvaluation>[0] = {}): string => {
  const read = selfEvaluation({ ...form, indicators: indicators({ 0: row }) });
  return indicatorKeys(read).get(read.indicators[0]!)!;
};
const key = keyOf({ target: '明显提升', actual: '已完成' });

describe('the key of an indicator', () => {
  it('stays when other cells change', () => {
    expect(keyOf({ target: '明显提升', actual: '已完成 ', weight: '12', score: '3', reason: '无' })).toBe(key);
  });

  it.each<IndicatorText>([{ target: '提升' }, { actual: '未完成' }, { name: '另一项' }, { level2: '质量指标' }])(
    'dies with %j',
    (row) => {
      expect(keyOf({ target: '明显提升', actual: '已完成', ...row })).not.toBe(key);
    },
  );

  it('is another one for another project or year', () => {
    expect(keyOf({ target: '明显提升', actual: '已完成' }, { year: 2031 })).not.toBe(key);
    expect(keyOf({ target: '明显提升', actual: '已完成' }, { project: '别的项目' })).not.toBe(key);
  });

  it('moves along with its row, and tells equal rows apart', () => {
    const [first, second, ...rest] = indicators();
    const before = selfEvaluation({ indicators: [first!, second!, ...rest] });
    const after = selfEvaluation({ indicators: [second!, first!, ...rest] });
    const keys = (form: typeof before): string[] => [...indicatorKeys(form).values()];
    expect(keys(after).sort()).toEqual(keys(before).sort());
    const twice = keys(selfEvaluation({ indicators: [first!, first!] }));
    expect(new Set(twice).size).toBe(2);
  });
});
