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

  it('takes the printed instruction for no reason, and is then the one to tell of it', () => {
    const form = selfEvaluation({ funds: funds({ total: { initial: '18', reason: '' } }) });
    const reason = { value: null, text: '年中调整的需说明原因（100字以内）', cell: '表!J6' as const };
    const instructed = { ...form, funds: form.funds.map((fund) => (fund.reason ? { ...fund, reason } : fund)) };
    expect(findingsOf('B07', instructed)).toEqual(['warning J6 D6 E6']);
    expect(findingsOf('A05', instructed)).toEqual([]);
  });

  it('does not ask why there is no budget at all', () => {
    const codes = codesOf(
      selfEvaluation({
        funds: { total: { initial: '18', budget: '0', executed: '10', rate: '', score: '', reason: '' } },
      }),
    );
    expect(codes).toContain('B04');
    expect(codes).not.toContain('B07');
  });

  it('leaves a blank reason to B06 where the rate is low as well', () => {
    const codes = codesOf(selfEvaluation({ funds: funds({ total: { initial: '18', executed: '10', reason: '' } }) }));
    expect(codes).toContain('B06');
    expect(codes).not.toContain('B07');
  });
});
