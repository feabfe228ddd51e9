import { mof2020 } from '../../../src/core/policies/mof2020';
import { funds, selfEvaluation } from '../forms';
import { findingsOf, undecidedOf } from './verdicts';

describe('F12', () => {
  const policy = {
    ...mof2020,
    caps: [
      { below: 50, total: 59 },
      { below: 80, total: 89 },
    ],
  };
  const executed = (amount: string, score = '97.75') =>
    selfEvaluation({ funds: funds({ total: { executed: amount } }), totals: { score } });

  it('finds a total above what the rate allows', () => {
    expect(findingsOf('F12', executed('15'), policy)).toEqual(['warning H17 H6']);
    expect(findingsOf('F12', executed('9', '60'), policy)).toEqual(['warning H17 H6']);
  });

  it('is silent below it, above the last line and without caps', () => {
    expect(findingsOf('F12', executed('15', '89'), policy)).toEqual([]);
    expect(findingsOf('F12', executed('16'), policy)).toEqual([]);
    expect(findingsOf('F12', executed('9'))).toEqual([]);
  });

  it('cannot tell without the rate', () => {
    expect(undecidedOf('F12', executed(''), policy)).toEqual(['funds.total']);
  });
});
