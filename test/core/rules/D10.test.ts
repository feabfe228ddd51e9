import { indicators, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('D10', () => {
  it('finds words for a number', () => {
    expect(
      findingsOf(
        'D10',
        selfEvaluation({
          indicators: indicators({ 0: { operator: '≥', target: '12', unit: '次', actual: '按计划开展' } }),
        }),
      ),
    ).toEqual(['error F13 E13']);
  });

  it('asks about a bare 完成 where no column says 定量', () => {
    expect(findingsOf('D10', selfEvaluation({ indicators: indicators({ 0: { actual: '已完成' } }) }))).toEqual([
      'warning F13 E13',
    ]);
  });

  it('takes numbers as right and other words as they are', () => {
    expect(findingsOf('D10', selfEvaluation())).toEqual([]);
    expect(findingsOf('D10', selfEvaluation({ indicators: indicators({ 0: { actual: '按计划开展巡查' } }) }))).toEqual(
      [],
    );
  });

  it('does not apply to a qualitative target', () => {
    expect(
      findingsOf('D10', selfEvaluation({ indicators: indicators({ 0: { target: '全覆盖', actual: '完成' } }) })),
    ).toEqual([]);
  });
});
