import { funds, selfEvaluation } from '../forms';
import { findingsOf, codesOf } from './verdicts';

describe('B07', () => {
  it('asks why the budget was changed', () => {
    expect(findingsOf('B07', selfEvaluation({ funds: funds({ total: { initial: '0', reason: '' } }) }))).toEqual([
      'warning J6 D6 E6',
    ]);
  });

  it('is content with a reason or an unchanged budget', () => {
    expect(
      findingsOf('B07', selfEvaluation({ funds: funds({ total: { initial: '18', reason: '年中追加2万元' } }) })),
    ).toEqual([]);
    expect(findingsOf('B07', selfEvaluation({ funds: funds({ total: { reason: '' } }) }))).toEqual([]);
  });

  it('leaves a blank reason to B06 where the rate is low as well', () => {
    const codes = codesOf(selfEvaluation({ funds: funds({ total: { initial: '18', executed: '10', reason: '' } }) }));
    expect(codes).toContain('B06');
    expect(codes).not.toContain('B07');
  });
});
