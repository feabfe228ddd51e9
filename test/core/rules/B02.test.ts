import { funds, selfEvaluation } from '../forms';
import { findingsOf, messageOf, undecidedOf } from './verdicts';

const withRate = (rate: string, budget = '12.33', executed = '11.99') =>
  selfEvaluation({ funds: { total: { budget, executed, rate, weight: '10', score: '9.72' } } });

describe('B02', () => {
  it('finds a wrong rate and shows the right one', () => {
    expect(findingsOf('B02', withRate('96.5%'))).toEqual(['error H6 F6 E6']);
    expect(messageOf('B02', withRate('96.5%'))).toContain('执行率计算有误（11.99 ÷ 12.33），现为 96.5%，应为 97.24%。');
  });

  it.each(['97.24%', '97.2%', '97%', '97.24'])('takes %s as right at the precision shown', (rate) => {
    expect(findingsOf('B02', withRate(rate))).toEqual([]);
  });

  it('is mild about a last digit rounded the wrong way', () => {
    expect(findingsOf('B02', withRate('97.25%'))).toEqual(['warning H6 F6 E6']);
  });

  it('counts a row that repeats the same amounts and rate to the same mistake', () => {
    const row = { budget: '12.33', executed: '11.99', rate: '96.5%' };
    const form = selfEvaluation({ funds: { total: { ...row, weight: '10', score: '9.72' }, carryover: row } });
    expect(findingsOf('B02', form)).toEqual(['error H6 F6 E6 H7']);
  });

  it('finds a wrong rate of a single source by itself', () => {
    const form = selfEvaluation({
      funds: funds({ fiscal: { executed: '10', rate: '97.5%' }, other: { executed: '9.5' } }),
    });
    expect(findingsOf('B02', form)).toEqual(['error H7 F7 E7']);
  });

  it('does not apply without a rate on the form, or with a dash for it', () => {
    expect(
      findingsOf('B02', selfEvaluation({ funds: { total: { budget: '20', executed: '1', rate: null } } })),
    ).toEqual([]);
    expect(findingsOf('B02', withRate('—'))).toEqual([]);
  });

  it('takes 年初预算 on a 监控表, which has no other budget', () => {
    const row = { budget: null, initial: '80', executed: '44', weight: null, score: null };
    const monitoring = (rate: string) =>
      selfEvaluation({ funds: { total: { ...row, rate } }, form: { kind: 'monitoring' } });
    expect(findingsOf('B02', monitoring('55%'))).toEqual([]);
    expect(findingsOf('B02', monitoring('50%'))).toEqual(['error H6 F6 D6']);
  });

  it('cannot tell without the amounts', () => {
    const form = withRate('97%', '');
    expect(findingsOf('B02', form)).toEqual([]);
    expect(undecidedOf('B02', form)).toEqual(['funds.total']);
  });
});
