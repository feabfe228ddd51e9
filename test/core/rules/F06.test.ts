import { declaration, indicators, selfEvaluation } from '../forms';
import { asking, findingsOf } from './verdicts';

const ASKED = asking('F06', { severity: 'warning' });
const words = (actual: string, target = '河道环境改善') =>
  selfEvaluation({ indicators: indicators({ 2: { target, actual } }) });

describe('F06', () => {
  it('finds 完成 without a band, where a policy asks for it', () => {
    expect(findingsOf('F06', words('已完成'), ASKED)).toEqual(['warning F15']);
    expect(findingsOf('F06', words('已完成'))).toEqual([]);
  });

  it('tells all of a form at once', () => {
    const both = { target: '河道环境改善', actual: '完成' };
    expect(findingsOf('F06', selfEvaluation({ indicators: indicators({ 1: both, 2: both }) }), ASKED)).toEqual([
      'warning F14 F15',
    ]);
  });

  it.each(['达成预期指标', '部分达成年度指标并具有一定效果', '三处河段恢复水质'])('takes %s as said', (actual) => {
    expect(findingsOf('F06', words(actual), ASKED)).toEqual([]);
  });

  it('does not apply to numbers, to unscored rows, nor to declarations', () => {
    expect(findingsOf('F06', words('完成', '≥300户'), ASKED)).toEqual([]);
    const unscored = selfEvaluation({
      indicators: indicators({ 2: { target: '河道环境改善', actual: '完成', score: '' } }),
    });
    expect(findingsOf('F06', unscored, ASKED)).toEqual([]);
    expect(findingsOf('F06', declaration(), ASKED)).toEqual([]);
  });
});
