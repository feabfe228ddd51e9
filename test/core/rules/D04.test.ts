import { declaration, indicators, selfEvaluation } from '../forms';
import { asking, findingsOf } from './verdicts';

const words = (target: string) => declaration({ indicators: indicators({ 2: { target } }) });
const ASKED = asking('D04', { severity: 'warning' });

describe('D04', () => {
  it('finds words without grades, where a policy asks for it', () => {
    expect(findingsOf('D04', words('带动周边居民共同爱护河道'), ASKED)).toEqual(['warning E15 D15']);
  });

  it('is silent where no policy asks', () => {
    expect(findingsOf('D04', words('带动周边居民共同爱护河道'))).toEqual([]);
  });

  it.each(['优', '通过验收', '达到三类水质标准', '分优、良、差三档'])('takes %s as a way to judge', (target) => {
    expect(findingsOf('D04', words(target), ASKED)).toEqual([]);
  });

  it('does not apply to numbers, to self-evaluations, nor where another rule has spoken', () => {
    expect(findingsOf('D04', declaration(), ASKED)).toEqual([]);
    expect(
      findingsOf('D04', selfEvaluation({ indicators: indicators({ 2: { target: '带动居民爱护河道' } }) }), ASKED),
    ).toEqual([]);
    expect(findingsOf('D04', words('效果明显'), ASKED)).toEqual([]);
  });
});
