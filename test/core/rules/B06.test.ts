import { mof2020 } from '../../../src/core/policies/mof2020';
import { funds, selfEvaluation, textField } from '../forms';
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

  it('takes the line that the form prints before that of the policy', () => {
    const form = (note: string) =>
      selfEvaluation({
        funds: funds({ total: { executed: '17', reason: '' } }),
        form: { notes: [textField(note, 'A20')] },
      });
    expect(findingsOf('B06', form('预算执行率未达到80%的需说明原因'))).toEqual([]);
    expect(findingsOf('B06', form('预算执行率未达到95%的需说明原因'))).toEqual(['error J6 H6']);
  });
});
