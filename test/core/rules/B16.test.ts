import { indicators, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('B16', () => {
  const cost = (target: string, actual: string) =>
    selfEvaluation({
      indicators: [
        ...indicators(),
        { level1: '产出指标', level2: '成本指标', name: '单次成本', target, actual, weight: '1', score: '1' },
      ],
    });

  it('finds another budget in the words of the cost', () => {
    expect(findingsOf('B16', cost('不超预算数15万元', '14万元'))).toEqual(['warning E17 E6']);
  });

  it('finds an actual cost above what was executed', () => {
    expect(findingsOf('B16', cost('≤20万元', '19.9万元'))).toEqual(['warning F17 F6']);
  });

  it('takes the budget of the form as right', () => {
    expect(findingsOf('B16', cost('不超预算数20万元', '19.5万元'))).toEqual([]);
  });

  it('does not apply to words', () => {
    expect(findingsOf('B16', cost('控制在预算内', '完成'))).toEqual([]);
  });
});
