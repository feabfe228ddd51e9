import { mof2020 } from '../../../src/core/policies/mof2020';
import { indicators, selfEvaluation } from '../forms';
import { findingsOf, messageOf } from './verdicts';

describe('F04', () => {
  it('finds full marks above a limit, by either formula', () => {
    expect(
      findingsOf('F04', selfEvaluation({ indicators: indicators({ 0: { target: '≤10次', actual: '12次' } }) })),
    ).toEqual(['error H13 F13 E13 G13']);
    expect(
      messageOf('F04', selfEvaluation({ indicators: indicators({ 0: { target: '≤10次', actual: '12次' } }) })),
    ).toContain('40 × 10 ÷ 12 = 33.33（反向公式B）');
    const policy = { ...mof2020, reverse: 'A' as const };
    expect(
      messageOf('F04', selfEvaluation({ indicators: indicators({ 0: { target: '≤10次', actual: '12次' } }) }), policy),
    ).toContain('应为 32');
  });

  it('is milder where a cost is a plan rather than a limit', () => {
    expect(
      findingsOf(
        'F04',
        selfEvaluation({
          indicators: indicators({
            0: { level1: '产出指标', level2: '成本指标', name: '单次成本', target: '5万元', actual: '6万元' },
          }),
        }),
      ),
    ).toEqual(['warning H13 F13 E13 G13']);
  });

  it('takes what stays below, and forward indicators, as right', () => {
    expect(findingsOf('F04', selfEvaluation({ indicators: indicators({ 0: { target: '≤12次' } }) }))).toEqual([]);
    expect(findingsOf('F04', selfEvaluation())).toEqual([]);
  });
});
