import { funds, indicators, selfEvaluation } from '../forms';
import { findingsOf, messageOf, undecidedOf } from './verdicts';

describe('F09', () => {
  it('finds a total that is not the sum of the scores', () => {
    const form = selfEvaluation({ totals: { score: '96' } });
    expect(findingsOf('F09', form)).toEqual(['error H17 I6 H13 H14 H15 H16']);
    expect(messageOf('F09', form)).toContain('9.75 + 40 + 10 + 28 + 10），现为 96，应为 97.75。');
  });

  it('compares at the decimals shown and warns of a matter of rounding', () => {
    expect(findingsOf('F09', selfEvaluation({ totals: { score: '97.8' } }))).toEqual([]);
    expect(findingsOf('F09', selfEvaluation({ totals: { score: '97.77' } }))).toEqual([
      'warning H17 I6 H13 H14 H15 H16',
    ]);
  });

  it('adds what was typed, so that a wrong single score is not found twice', () => {
    const form = selfEvaluation({ funds: funds({ total: { score: '9' } }), totals: { score: '97' } });
    expect(findingsOf('F09', form)).toEqual([]);
  });

  it('takes a total of the indicators alone where the weight beside it says so', () => {
    expect(findingsOf('F09', selfEvaluation({ totals: { weight: '90', score: '88' } }))).toEqual([]);
  });

  it('takes a total of the indicators alone also where one of their weights is missing', () => {
    const form = selfEvaluation({
      indicators: indicators({ 1: { weight: '' } }),
      totals: { weight: '90', score: '88' },
    });
    expect(findingsOf('E05', form)).toEqual(['error G14 D14']);
    expect(findingsOf('F09', form)).toEqual([]);
  });

  it('cannot tell where the stated weight counts points that no fund has a cell for', () => {
    const unscored = { score: null, weight: null };
    const stated = {
      funds: funds({ total: unscored, fiscal: unscored, other: unscored }),
      totals: { weight: '100', score: '97.75' },
    };
    const form = selfEvaluation(stated);
    expect(findingsOf('F09', form)).toEqual([]);
    expect(undecidedOf('F09', form)).toEqual(['funds.total']);
    expect(findingsOf('F09', selfEvaluation({ ...stated, totals: { weight: '90', score: '97.75' } }))).toHaveLength(1);
  });

  it('does not apply while the total is blank', () => {
    expect(findingsOf('F09', selfEvaluation({ totals: { score: '' } }))).toEqual([]);
  });

  it('cannot tell while nothing but 执行率 is scored', () => {
    const rows = indicators().map((row) => ({ ...row, score: '' }));
    const form = selfEvaluation({ indicators: rows, totals: { score: '9.75' } });
    expect(findingsOf('F09', form)).toEqual([]);
    expect(undecidedOf('F09', form)).toEqual(['indicators.score']);
  });

  it('cannot tell while a score is missing', () => {
    const form = selfEvaluation({ indicators: indicators({ 2: { score: '' } }) });
    expect(findingsOf('F09', form)).toEqual([]);
    expect(undecidedOf('F09', form)).toEqual(['indicators.score']);
  });
});
