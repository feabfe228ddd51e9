import { mof2020 } from '../../../src/core/policies/mof2020';
import { selfEvaluation, textField } from '../forms';
import { findingsOf, messageOf } from './verdicts';

describe('F10', () => {
  const concluding = (conclusion: string, score = '97.75') =>
    selfEvaluation({ totals: { score }, form: { extra: { conclusion: textField(conclusion, 'D19') } } });

  it('finds a grade that is not the total’s', () => {
    expect(findingsOf('F10', concluding('本项目自评得分97.75分，评价等级为“良”。'))).toEqual(['warning D19 H17']);
    expect(messageOf('F10', concluding('评价等级为“良”。'))).toContain('现为 良，应为 优');
  });

  it('takes the right grade as right, bounds included', () => {
    expect(findingsOf('F10', concluding('评价等级：优秀'))).toEqual([]);
    expect(findingsOf('F10', concluding('等次为良', '89.5'))).toEqual([]);
  });

  it('does not read a grade into other words', () => {
    expect(findingsOf('F10', concluding('总体效果良好，社会反响良好。'))).toEqual([]);
  });

  it('does not apply under a policy that does not rate', () => {
    const { grades: _, ...policy } = mof2020;
    expect(findingsOf('F10', concluding('评价等级为良'), policy)).toEqual([]);
  });
});
