import { mof2020 } from '../../../src/core/policies/mof2020';
import { timeScore } from '../../../src/core/scoring/timeScore';
import { decimal } from '../../../src/core/text/decimal';

const TEN = decimal(10);

describe('a deadline', () => {
  it('that was kept gives full marks', () => {
    expect(timeScore(0, TEN, mof2020)).toMatchObject({ score: '10', method: 'yes-no', working: '按期完成，得满分 10' });
    expect(timeScore(-30, TEN, mof2020)?.score).toBe('10');
  });

  it('that was missed is for a person to judge where the policy says nothing', () => {
    expect(timeScore(1, TEN, mof2020)).toBeUndefined();
  });

  it('costs points for every so many days where the policy says so, never more than there are', () => {
    const strict = { ...mof2020, late: { days: 10, deduct: 1.5 } };
    expect(timeScore(1, TEN, strict)).toMatchObject({
      score: '8.5',
      working: '逾期 1 天，每 10 天减 1.5 分，10 − 1.5 = 8.5',
    });
    expect(timeScore(11, TEN, strict)?.score).toBe('7');
    expect(timeScore(70, TEN, strict)).toMatchObject({
      score: '0',
      working: '逾期 70 天，每 10 天减 1.5 分，10 − 10.5 = -0.5，记 0',
    });
  });
});
