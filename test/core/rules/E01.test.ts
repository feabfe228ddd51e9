import { declaration, funds, indicators, selfEvaluation } from '../forms';
import { codesOf, findingsOf, messageOf, undecidedOf } from './verdicts';

describe('E01', () => {
  it('finds weights that do not add up, at the total first', () => {
    const form = selfEvaluation({
      indicators: indicators({ 0: { weight: '20', score: '20' } }),
      totals: { score: '77.75' },
    });
    expect(findingsOf('E01', form)).toEqual(['error G17 G6 G13 G14 G15 G16']);
    expect(messageOf('E01', form)).toContain(
      '分值合计填的是 100，与各项分值之和不符（10 + 20 + 10 + 30 + 10），现为 80，应为 100。',
    );
  });

  it('points at the weights where the form has no total', () => {
    const form = selfEvaluation({ indicators: indicators({ 3: { weight: '20' } }), totals: { weight: null } });
    expect(findingsOf('E01', form)).toEqual(['error G6 G13 G14 G15 G16']);
  });

  it('takes 90 as right where 执行率 has no weight on the form', () => {
    expect(
      findingsOf('E01', selfEvaluation({ funds: funds({ total: { weight: null } }), totals: { weight: '90' } })),
    ).toEqual([]);
  });

  it('counts a merged weight once', () => {
    const form = selfEvaluation();
    const [first, second, ...rest] = form.indicators;
    const shared = { ...second!, weight: first!.weight!, score: first!.score! };
    expect(findingsOf('E01', { ...form, indicators: [first!, shared, ...rest] })).toHaveLength(1);
    expect(codesOf(form)).not.toContain('E01');
  });

  it('does not apply to a declaration', () => {
    expect(findingsOf('E01', declaration({ indicators: indicators({ 0: { weight: '20' } }) }))).toEqual([]);
  });

  it('cannot tell while a weight is missing', () => {
    const form = selfEvaluation({ indicators: indicators({ 1: { weight: '' } }) });
    expect(findingsOf('E01', form)).toEqual([]);
    expect(undecidedOf('E01', form)).toEqual(['indicators.weight']);
  });
});
