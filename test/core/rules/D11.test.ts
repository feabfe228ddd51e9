import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('D11', () => {
  it('finds a sign against the meaning', () => {
    expect(
      findingsOf(
        'D11',
        declaration({
          indicators: indicators({ 0: { level1: '产出指标', level2: '成本指标', name: '单次成本', target: '≥5万元' } }),
        }),
      ),
    ).toEqual(['warning E13 D13']);
    expect(
      findingsOf('D11', declaration({ indicators: indicators({ 0: { name: '群众投诉率', target: '≥5%' } }) })),
    ).toEqual(['warning E13 D13']);
    expect(
      findingsOf('D11', declaration({ indicators: indicators({ 0: { name: '隐患处置及时率', target: '≤95%' } }) })),
    ).toEqual(['warning E13 D13']);
  });

  it('takes savings and usual signs as right', () => {
    expect(
      findingsOf(
        'D11',
        declaration({
          indicators: indicators({
            0: { level1: '产出指标', level2: '成本指标', name: '成本节约额', target: '≥5万元' },
          }),
        }),
      ),
    ).toEqual([]);
    expect(findingsOf('D11', declaration())).toEqual([]);
  });

  it('takes the handling of what is bad as something there may be much of', () => {
    for (const name of ['处理消费者举报投诉', '化解信访', '查处违法'])
      expect(findingsOf('D11', declaration({ indicators: indicators({ 0: { name, target: '≥100起' } }) }))).toEqual([]);
  });

  it('says nothing of an amount under the name of a rate: it is no limit of that rate', () => {
    expect(
      findingsOf('D11', declaration({ indicators: indicators({ 0: { name: '任务成本达标率', target: '≤8万元' } }) })),
    ).toEqual([]);
  });

  it('leaves a contradicting direction to D12', () => {
    expect(
      findingsOf(
        'D11',
        declaration({ indicators: indicators({ 0: { name: '群众投诉率', target: '≥5%', direction: '反向指标' } }) }),
      ),
    ).toEqual([]);
  });
});
