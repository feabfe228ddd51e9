import { declaration, indicators, selfEvaluation } from '../forms';
import { findingsOf, messageOf } from './verdicts';

const named = (name: string, row = 0) => declaration({ indicators: indicators({ [row]: { name } }) });

describe('C07', () => {
  it.each(['数量', '数量指标', '产出指标'])('finds %s, the name of a level', (name) => {
    expect(findingsOf('C07', named(name))[0]).toMatch(/^warning D13 [BC]13$/);
  });

  it('finds a duty in place of a name', () => {
    expect(findingsOf('C07', named('负责全县河道的日常管理'))).toEqual(['warning D13']);
    expect(messageOf('C07', named('负责全县河道的日常管理'))).toContain('职责描述');
  });

  it.each(['开展巡查次数', '负责人到岗率', '数量达标的河段'])('takes %s as a name', (name) => {
    expect(findingsOf('C07', named(name))).toEqual([]);
  });

  it('leaves 满意度 without its people to D22', () => {
    expect(findingsOf('C07', named('服务对象满意度', 3))).toEqual([]);
  });

  it('does not apply to self-evaluations, nor to a row without a name', () => {
    expect(findingsOf('C07', selfEvaluation({ indicators: indicators({ 0: { name: '数量' } }) }))).toEqual([]);
    expect(findingsOf('C07', named(''))).toEqual([]);
  });
});
