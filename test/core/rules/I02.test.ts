import { funds, indicators, selfEvaluation, type FormText } from '../forms';
import { asking, findingsOf, undecidedOf } from './verdicts';

/** A monitoring form with so much of the money executed; 12 of 12, 310 of 300 and 93 of 90 are reached. */
const monitored = (executed: string, text: FormText = {}) => ({
  ...selfEvaluation({
    funds: funds({ total: { executed, rate: null }, fiscal: { executed, rate: null }, other: { rate: null } }),
    ...text,
  }),
  kind: 'monitoring' as const,
});

describe('I02', () => {
  it('finds goals far ahead of the money', () => {
    expect(findingsOf('I02', monitored('8'))).toEqual(['info F6 F13 F14 F15 F16']);
  });

  it('takes a small difference as right; a policy sets how small', () => {
    expect(findingsOf('I02', monitored('19'))).toEqual([]);
    expect(findingsOf('I02', monitored('19'), asking('I02', { parameters: { 相差百分点: 3 } }))).toHaveLength(1);
  });

  it('does not apply to hardly any numbers, nor to self-evaluations', () => {
    const words = indicators({ 0: { actual: '已开展' }, 2: { actual: '已受益' } });
    expect(findingsOf('I02', monitored('8', { indicators: words }))).toEqual([]);
    expect(findingsOf('I02', selfEvaluation({ funds: funds({ total: { executed: '8' } }) }))).toEqual([]);
  });

  it('cannot tell without the amounts', () => {
    expect(undecidedOf('I02', monitored(''))).toEqual(['funds.total']);
  });
});
