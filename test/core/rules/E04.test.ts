import { selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('E04', () => {
  const stated = (points: string) => {
    const form = selfEvaluation();
    const level1 = {
      value: `产出指标（${points}分）`,
      text: `产出指标（${points}分）`,
      canonical: '产出指标',
      cell: '表!B13' as const,
    };
    return { ...form, indicators: form.indicators.map((row, at) => (at < 2 ? { ...row, level1 } : row)) };
  };

  it('finds points that differ from what the level states', () => {
    expect(findingsOf('E04', stated('60'))).toEqual(['error B13 G13 G14']);
  });

  it('is silent where they agree and where nothing is stated', () => {
    expect(findingsOf('E04', stated('50'))).toEqual([]);
    expect(findingsOf('E04', selfEvaluation())).toEqual([]);
  });
});
