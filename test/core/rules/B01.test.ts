import { declaration, funds, selfEvaluation } from '../forms';
import { findingsOf, messageOf, undecidedOf } from './verdicts';

describe('B01', () => {
  it('finds a total that is not the sum of its sources, the total first', () => {
    const form = declaration({
      funds: { total: { budget: '30.00' }, fiscal: { budget: '20.00' }, other: { budget: '5' } },
    });
    expect(findingsOf('B01', form)).toEqual(['error E4 E5 E6']);
    expect(messageOf('B01', form)).toContain('预算数一栏的资金总额不等于各项资金之和，现为 30.00，应为 25。');
  });

  it('judges each column for itself', () => {
    const form = selfEvaluation({ funds: funds({ total: { initial: '18' } }) });
    expect(findingsOf('B01', form)).toEqual(['error D6 D7 D8']);
  });

  it('allows 0.01 of the unit and either reading of 上年结转', () => {
    const parts = { fiscal: { budget: '20' }, carryover: { budget: '5' } };
    expect(findingsOf('B01', declaration({ funds: { total: { budget: '25.01' }, ...parts } }))).toEqual([]);
    expect(findingsOf('B01', declaration({ funds: { total: { budget: '20' }, ...parts } }))).toEqual([]);
  });

  it('does not apply where the total is not broken down', () => {
    expect(findingsOf('B01', declaration({ funds: { total: { budget: '20' }, fiscal: { budget: '' } } }))).toEqual([]);
    expect(findingsOf('B01', declaration({ funds: { total: { budget: '20' } } }))).toEqual([]);
  });

  it('finds a total of zero over a filled source', () => {
    expect(findingsOf('B01', declaration({ funds: { total: { budget: '0' }, fiscal: { budget: '90' } } }))).toEqual([
      'error E4 E5',
    ]);
  });

  it('cannot tell while an amount cannot be read', () => {
    const form = declaration({
      funds: { total: { budget: '20' }, fiscal: { budget: '12' }, other: { budget: '见附件' } },
    });
    expect(findingsOf('B01', form)).toEqual([]);
    expect(undecidedOf('B01', form)).toEqual(['funds.budget']);
  });
});
