import { declaration, indicators, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

const effect = (name: string, target = '≥95%') => declaration({ indicators: indicators({ 2: { name, target } }) });

describe('D20', () => {
  it.each(['维护社会稳定', '有效提升城市形象', '促进农村发展'])('finds a percentage of %s', (name) => {
    expect(findingsOf('D20', effect(name))).toEqual(['warning D15 E15']);
  });

  it.each(['提高垃圾清运率', '促进就业人数比例', '居民知晓率', '保障覆盖面'])(
    'takes %s as a share of something',
    (name) => {
      expect(findingsOf('D20', effect(name))).toEqual([]);
    },
  );

  it('does not apply to words, to other levels, nor to self-evaluations', () => {
    expect(findingsOf('D20', effect('维护社会稳定', '长期保持'))).toEqual([]);
    const output = declaration({ indicators: indicators({ 0: { name: '维护社会稳定', target: '≥95%' } }) });
    expect(findingsOf('D20', output)).toEqual([]);
    const evaluated = selfEvaluation({ indicators: indicators({ 2: { name: '维护社会稳定', target: '≥95%' } }) });
    expect(findingsOf('D20', evaluated)).toEqual([]);
  });

  it('cannot tell from a longer text', () => {
    expect(findingsOf('D20', effect('维护社会稳定', '信访办结率≥95%'))).toEqual([]);
  });
});
