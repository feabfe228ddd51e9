import { declaration, funds, indicators, selfEvaluation } from '../forms';
import { findingsOf, messageOf } from './verdicts';

describe('J07', () => {
  it('finds two numbers in the total', () => {
    const form = selfEvaluation({ totals: { score: '94.67  999994.67' } });
    expect(findingsOf('J07', form)).toEqual(['error H17']);
    expect(messageOf('J07', form)).toContain('现为 94.67 999994.67');
  });

  it.each(['100% %', '10+2', '约 30', '20/25', '20万元（其中5万元待定）'])('finds %s in an amount', (budget) => {
    expect(findingsOf('J07', declaration({ funds: { total: { budget } } }))).toEqual(['error E4']);
  });

  it.each(['1,234.50', '１２３４', '20万元', '97.5 %', '￥300', '—', '', '1 234 567', '-5', '不适用'])(
    'leaves %p alone',
    (budget) => {
      expect(findingsOf('J07', declaration({ funds: { total: { budget } } }))).toEqual([]);
    },
  );

  it('looks into weights and scores', () => {
    const form = selfEvaluation({
      funds: funds(),
      indicators: indicators({ 0: { score: '40 39' }, 1: { weight: '10 10' } }),
    });
    expect(findingsOf('J07', form)).toEqual(['error H13', 'error G14']);
  });
});
