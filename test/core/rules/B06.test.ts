import { mof2020 } from '../../../src/core/policies/mof2020';
import { funds, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('B06', () => {
  it('asks for the reason of a low rate', () => {
    expect(findingsOf('B06', selfEvaluation({ funds: funds({ total: { executed: '15', reason: '' } }) }))).toEqual([
      'warning J6 H6',
    ]);
  });

  it('is an error where the policy prescribes it', () => {
    const policy = { ...mof2020, executionReasonBelow: 80 };
    expect(
      findingsOf('B06', selfEvaluation({ funds: funds({ total: { executed: '15', reason: '' } }) }), policy),
    ).toEqual(['error J6 H6']);
    expect(
      findingsOf('B06', selfEvaluation({ funds: funds({ total: { executed: '17', reason: '' } }) }), policy),
    ).toEqual([]);
  });

  it('is content with a reason or a high rate', () => {
    expect(
      findingsOf('B06', selfEvaluation({ funds: funds({ total: { executed: '15', reason: '招标延后至次年' } }) })),
    ).toEqual([]);
    expect(findingsOf('B06', selfEvaluation({ funds: funds({ total: { reason: '' } }) }))).toEqual([]);
  });

  it('does not apply where the form has no place for it', () => {
    expect(findingsOf('B06', selfEvaluation({ funds: funds({ total: { executed: '15' } }) }))).toEqual([]);
  });
});
