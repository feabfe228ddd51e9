import { indicators, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('F02', () => {
  it('finds full marks for what was not met', () => {
    expect(findingsOf('F02', selfEvaluation({ indicators: indicators({ 0: { actual: '10次' } }) }))).toEqual([
      'error H13 F13 E13 G13',
    ]);
  });

  it('wonders at less than full marks for what was, unless a reason stands there', () => {
    expect(findingsOf('F02', selfEvaluation({ indicators: indicators({ 0: { score: '38' } }) }))).toEqual([
      'warning H13 F13 E13 G13',
    ]);
    expect(
      findingsOf('F02', selfEvaluation({ indicators: indicators({ 0: { score: '38', reason: '资料不全' } }) })),
    ).toEqual([]);
  });

  it('leaves 反向 to F04 and a score above its weight to F01', () => {
    expect(
      findingsOf('F02', selfEvaluation({ indicators: indicators({ 0: { target: '≤12次', actual: '15次' } }) })),
    ).toEqual([]);
    expect(findingsOf('F02', selfEvaluation({ indicators: indicators({ 0: { score: '41' } }) }))).toEqual([]);
  });

  it('does not apply to words, dates, other units and blanks', () => {
    expect(findingsOf('F02', selfEvaluation({ indicators: indicators({ 0: { actual: '已开展' } }) }))).toEqual([]);
    expect(findingsOf('F02', selfEvaluation({ indicators: indicators({ 0: { actual: '10场' } }) }))).toEqual([]);
    expect(findingsOf('F02', selfEvaluation({ indicators: indicators({ 0: { actual: '10次', score: '' } }) }))).toEqual(
      [],
    );
  });
});
