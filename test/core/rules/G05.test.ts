import { declaration, indicators, selfEvaluation, type IndicatorText } from '../forms';
import { asking, findingsOf } from './verdicts';

const row = (change: IndicatorText) => selfEvaluation({ indicators: indicators({ 0: change }) });

describe('G05', () => {
  it('finds a shortfall explained that there was not', () => {
    expect(findingsOf('G05', row({ reason: '因汛期影响，进度滞后' }))).toEqual(['info I13 F13 E13']);
  });

  it.each(['按计划完成', '无偏差', '未发生偏差，全部按期完成'])('takes the remark %s as right', (reason) => {
    expect(findingsOf('G05', row({ reason }))).toEqual([]);
  });

  it('does not apply to what fell short, lost points or went far above', () => {
    const reason = '进度滞后';
    expect(findingsOf('G05', row({ reason, actual: '10次' }))).toEqual([]);
    expect(findingsOf('G05', row({ reason, score: '38' }))).toEqual([]);
    expect(findingsOf('G05', row({ reason, actual: '20次' }))).toEqual([]);
    expect(findingsOf('G05', declaration())).toEqual([]);
  });

  it('cannot tell from words; a policy sets what is far above', () => {
    expect(findingsOf('G05', row({ reason: '进度滞后', target: '全面开展', actual: '已开展' }))).toEqual([]);
    const policy = asking('G05', { parameters: { 超额说明线: 200 } });
    expect(findingsOf('G05', row({ reason: '进度滞后', actual: '20次' }), policy)).toHaveLength(1);
  });
});
