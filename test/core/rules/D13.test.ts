import { declaration, indicators, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('D13', () => {
  it('finds a share above 100 %', () => {
    expect(findingsOf('D13', declaration({ indicators: indicators({ 3: { target: '≥120%' } }) }))).toEqual([
      'warning E16 D16',
    ]);
    expect(findingsOf('D13', selfEvaluation({ indicators: indicators({ 3: { actual: '103%' } }) }))).toEqual([
      'warning F16 D16',
    ]);
  });

  it('takes growth and completion as they are', () => {
    expect(
      findingsOf('D13', declaration({ indicators: indicators({ 0: { name: '产值增长率', target: '≥120%' } }) })),
    ).toEqual([]);
    expect(
      findingsOf('D13', declaration({ indicators: indicators({ 0: { name: '任务完成率', target: '≥120%' } }) })),
    ).toEqual([]);
  });

  it('does not apply to counts', () => {
    expect(findingsOf('D13', declaration())).toEqual([]);
  });
});
