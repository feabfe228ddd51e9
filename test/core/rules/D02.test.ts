import { declaration, indicators, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('D02', () => {
  it('finds an output in words', () => {
    expect(findingsOf('D02', declaration({ indicators: indicators({ 0: { target: '按质按量完成' } }) }))).toEqual([
      'warning E13 D13',
    ]);
  });

  it('takes numbers as right and leaves 效益 to others', () => {
    expect(findingsOf('D02', declaration())).toEqual([]);
    expect(findingsOf('D02', declaration({ indicators: indicators({ 2: { target: '提升居住环境' } }) }))).toEqual([]);
  });

  it('does not apply to a self-evaluation', () => {
    expect(findingsOf('D02', selfEvaluation({ indicators: indicators({ 0: { target: '按质按量完成' } }) }))).toEqual(
      [],
    );
  });

  it.each(['质量合格', '达到国家标准', '通过验收'])('is a hint about %s, a standard under 质量', (target) => {
    const row = { level2: '质量指标', target };
    expect(findingsOf('D02', declaration({ indicators: indicators({ 0: row }) }))).toEqual(['info E13 D13']);
  });
});
