import { declaration, indicators, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

const effect = (name: string, target = '明显') => declaration({ indicators: indicators({ 2: { name, target } }) });

describe('D24', () => {
  it.each(['带动全县GDP增长', '促进地区生产总值提高', '提高城镇化率'])('asks about %s', (name) => {
    expect(findingsOf('D24', effect(name, '2%'))).toEqual(['info D15 E15']);
  });

  it('takes an effect of the project itself as near enough', () => {
    expect(findingsOf('D24', declaration())).toEqual([]);
  });

  it('does not apply to outputs, to departments, nor to self-evaluations', () => {
    expect(findingsOf('D24', declaration({ indicators: indicators({ 0: { name: '核算地区生产总值次数' } }) }))).toEqual(
      [],
    );
    expect(findingsOf('D24', { ...effect('促进地区生产总值提高', '2%'), kind: 'department-target' })).toEqual([]);
    expect(findingsOf('D24', selfEvaluation({ indicators: indicators({ 2: { name: '带动GDP' } }) }))).toEqual([]);
  });
});
