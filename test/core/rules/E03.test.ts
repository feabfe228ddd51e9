import { mof2020 } from '../../../src/core/policies/mof2020';
import { indicators, selfEvaluation, textField } from '../forms';
import { findingsOf, undecidedOf, codesOf, messageOf } from './verdicts';

describe('E03', () => {
  it('finds points that fit no split', () => {
    expect(
      findingsOf(
        'E03',
        selfEvaluation({ indicators: indicators({ 0: { weight: '50' }, 2: { weight: '20', score: '20' } }) }),
      ),
    ).toEqual(['warning G13 G15 G16']);
  });

  it('is silent about the usual split and under a policy without one', () => {
    const { split: _, ...free } = mof2020;
    expect(findingsOf('E03', selfEvaluation())).toEqual([]);
    expect(
      findingsOf(
        'E03',
        selfEvaluation({ indicators: indicators({ 0: { weight: '50' }, 2: { weight: '20', score: '20' } }) }),
        free,
      ),
    ).toEqual([]);
  });

  it('leaves weights that do not add up to E01', () => {
    const codes = codesOf(selfEvaluation({ indicators: indicators({ 0: { weight: '30', score: '30' } }) }));
    expect(codes).toContain('E01');
    expect(codes).not.toContain('E03');
  });

  it('cannot tell while a level is unknown', () => {
    expect(undecidedOf('E03', selfEvaluation({ indicators: indicators({ 0: { level1: null } }) }))).toEqual([
      'indicators.level1',
    ]);
  });

  describe('where the form itself prints the points', () => {
    const noted = (note: string, ...changes: Parameters<typeof indicators>) =>
      selfEvaluation({ indicators: indicators(...changes), form: { notes: [textField(note, 'A20')] } });
    const NOTE = '注：一级指标分值统一设置为：产出指标50分、效益指标30分、满意度指标10分、预算资金执行率10分';

    it('holds the form to its own note, error where all set them so', () => {
      const form = noted(NOTE, { 0: { weight: '60' }, 2: { weight: '10' } });
      expect(findingsOf('E03', form)).toEqual(['error B13 B15 G13 G14 G15 A20']);
      expect(messageOf('E03', form)).toContain('现为 产出指标70分、效益指标10分，应为 产出指标50分、效益指标30分。');
      expect(findingsOf('E03', noted(NOTE.replace('统一', ''), { 0: { weight: '60' }, 2: { weight: '10' } }))).toEqual([
        'warning B13 B15 G13 G14 G15 A20',
      ]);
    });

    it('does so even where the weights do not add up, and with 执行率', () => {
      expect(findingsOf('E03', noted(NOTE, { 0: { weight: '60' } }))).toEqual(['error B13 G13 G14 A20']);
      expect(findingsOf('E03', noted(NOTE.replace('执行率10分', '执行率20分')))).toEqual(['error G6 A20']);
    });

    it('takes what the note says as right, whatever the policy thinks usual', () => {
      const note = '产出指标40分、效益指标40分、满意度指标10分';
      expect(findingsOf('E03', noted(note, { 0: { weight: '30' }, 2: { weight: '40' } }))).toEqual([]);
    });

    it('lets the points of a level that is not there go to another', () => {
      const rows = indicators({ 2: { weight: '40' } }).slice(0, 3);
      const form = selfEvaluation({ indicators: rows, form: { notes: [textField(NOTE, 'A20')] } });
      expect(findingsOf('E03', form)).toEqual([]);
    });
  });
});
