import { declaration, indicators } from '../forms';
import { findingsOf, messageOf } from './verdicts';

describe('C04', () => {
  it('misses each of the three', () => {
    expect(findingsOf('C04', declaration({ indicators: indicators().slice(2) }))).toEqual([
      'warning B13',
      'warning B13',
      'warning B13',
    ]);
    expect(messageOf('C04', declaration())).toContain('没有设置质量指标');
  });

  it('is silent where they are there', () => {
    expect(
      findingsOf(
        'C04',
        declaration({
          indicators: [...indicators(), { level1: '产出指标', level2: '质量指标', name: '合格率', target: '≥95%' }],
        }),
      ),
    ).toEqual([]);
  });

  it('does not apply to a form without second levels', () => {
    expect(
      findingsOf('C04', declaration({ indicators: indicators().map((row) => ({ ...row, level2: null })) })),
    ).toEqual([]);
  });
});
