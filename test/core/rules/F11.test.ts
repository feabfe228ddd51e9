import { declaration, funds, indicators, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('F11', () => {
  it('wonders at full marks everywhere', () => {
    const form = selfEvaluation({
      funds: funds({ total: { executed: '20', rate: '100%', score: '10' } }),
      indicators: indicators({ 2: { score: '30' } }),
      totals: { score: '100' },
    });
    expect(findingsOf('F11', form)).toEqual(['info H17 H13 H14 H15 H16']);
  });

  it('warns of 99 and more over a low rate', () => {
    const form = selfEvaluation({
      funds: funds({ total: { executed: '17.8', rate: '89%', score: '10' } }),
      indicators: indicators({ 2: { score: '29' } }),
      totals: { score: '99' },
    });
    expect(findingsOf('F11', form)).toEqual(['warning H17 H6']);
  });

  it('does not wonder at a total that a score above its weight has lifted', () => {
    const form = selfEvaluation({
      funds: funds({ total: { executed: '17.8', rate: '89%', score: '8.9' } }),
      indicators: indicators({ 0: { score: '41' } }),
      totals: { score: '99.9' },
    });
    expect(findingsOf('F01', form)).toEqual(['error H13 G13']);
    expect(findingsOf('F11', form)).toEqual([]);
  });

  it('does not call all marks full while a weight is missing', () => {
    const form = selfEvaluation({
      funds: funds({ total: { executed: '20', rate: '100%', score: '10' } }),
      indicators: [
        ...indicators({ 2: { weight: '' } }),
        { name: '走访户数', target: '≥8户', actual: '8户', weight: '30', score: '30' },
      ],
      totals: { score: '128' },
    });
    expect(findingsOf('E05', form)).toHaveLength(1);
    expect(findingsOf('F11', form)).toEqual([]);
  });

  it('is silent about ordinary scores and on a declaration', () => {
    expect(findingsOf('F11', selfEvaluation())).toEqual([]);
    expect(findingsOf('F11', declaration())).toEqual([]);
  });
});
