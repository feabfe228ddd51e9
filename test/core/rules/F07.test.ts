import { mof2020 } from '../../../src/core/policies/mof2020';
import { indicators, selfEvaluation, textField } from '../forms';
import { findingsOf, messageOf } from './verdicts';

describe('F07', () => {
  it('asks for the reason of a large surplus', () => {
    expect(findingsOf('F07', selfEvaluation({ indicators: indicators({ 0: { actual: '20次' } }) }))).toEqual([
      'warning I13 F13 E13',
    ]);
    expect(messageOf('F07', selfEvaluation({ indicators: indicators({ 0: { actual: '20次' } }) }))).toContain(
      '是指标值“≥12次”的 167%',
    );
  });

  it('takes a reason, a small surplus and 反向 as right', () => {
    expect(
      findingsOf('F07', selfEvaluation({ indicators: indicators({ 0: { actual: '20次', reason: '汛期加密巡查' } }) })),
    ).toEqual([]);
    expect(findingsOf('F07', selfEvaluation({ indicators: indicators({ 0: { actual: '15次' } }) }))).toEqual([]);
    expect(
      findingsOf('F07', selfEvaluation({ indicators: indicators({ 0: { target: '≤12次', actual: '1次' } }) })),
    ).toEqual([]);
  });

  it('follows the line of the policy', () => {
    const policy = { ...mof2020, overTarget: { from: 200, deduct: 0 } };
    expect(findingsOf('F07', selfEvaluation({ indicators: indicators({ 0: { actual: '20次' } }) }), policy)).toEqual(
      [],
    );
  });

  it('takes the line that the form prints before that of the policy', () => {
    const form = (note: string) =>
      selfEvaluation({
        indicators: indicators({ 0: { actual: '14次' } }),
        form: { notes: [textField(note, 'A20')] },
      });
    expect(findingsOf('F07', form('注：无'))).toEqual([]);
    expect(findingsOf('F07', form('完成值超过指标值10%的应说明原因'))).toEqual(['warning I13 F13 E13']);
  });
});
