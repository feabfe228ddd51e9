import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('D16', () => {
  it('finds a rate under 数量 and money under 质量', () => {
    expect(findingsOf('D16', declaration({ indicators: indicators({ 0: { target: '≥95%' } }) }))).toEqual([
      'warning E13 C13 D13',
    ]);
    expect(
      findingsOf('D16', declaration({ indicators: indicators({ 0: { level2: '质量指标', target: '5万元' } }) })),
    ).toEqual(['warning E13 C13 D13']);
  });

  it('takes counts under 数量 and rates under 质量 as right', () => {
    expect(findingsOf('D16', declaration())).toEqual([]);
    expect(
      findingsOf('D16', declaration({ indicators: indicators({ 0: { level2: '质量指标', target: '≥95%' } }) })),
    ).toEqual([]);
  });

  it('does not apply without a second level', () => {
    expect(findingsOf('D16', declaration({ indicators: indicators({ 0: { level2: null, target: '≥95%' } }) }))).toEqual(
      [],
    );
  });
});
