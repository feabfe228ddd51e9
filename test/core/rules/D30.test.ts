import { declaration, indicators, selfEvaluation } from '../forms';
import { findingsOf } from './verdicts';

describe('D30', () => {
  it('finds a target repeated with its sign or its words of planning', () => {
    expect(
      findingsOf(
        'D30',
        selfEvaluation({ indicators: indicators({ 0: { actual: '≥12次' }, 1: { actual: '2024年12月底前' } }) }),
      ),
    ).toEqual(['warning F13 E13', 'warning F14 E14']);
  });

  it('takes an equal number as met', () => {
    expect(findingsOf('D30', selfEvaluation({ indicators: indicators({ 0: { target: '12次' } }) }))).toEqual([]);
  });

  it('does not apply to a declaration', () => {
    expect(findingsOf('D30', declaration())).toEqual([]);
  });
});
