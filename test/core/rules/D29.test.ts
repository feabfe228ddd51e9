import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('D29', () => {
  it('finds a date for a number and a count for 满意度', () => {
    expect(findingsOf('D29', declaration({ indicators: indicators({ 0: { target: '2024年5月31日前' } }) }))).toEqual([
      'warning E13 D13',
    ]);
    expect(findingsOf('D29', declaration({ indicators: indicators({ 3: { target: '≥20人' } }) }))).toEqual([
      'warning E16 D16',
    ]);
  });

  it('takes values of the right kind, and points for 满意度, as right', () => {
    expect(findingsOf('D29', declaration())).toEqual([]);
    expect(findingsOf('D29', declaration({ indicators: indicators({ 3: { target: '≥90分' } }) }))).toEqual([]);
  });
});
