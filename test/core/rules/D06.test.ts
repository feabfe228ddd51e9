import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('D06', () => {
  it('finds a unit in both places', () => {
    expect(findingsOf('D06', declaration({ indicators: indicators({ 0: { target: '≥12次', unit: '次' } }) }))).toEqual([
      'warning E13 M13',
    ]);
  });

  it('takes the bare number as right, and does not apply without such a column', () => {
    expect(findingsOf('D06', declaration({ indicators: indicators({ 0: { target: '12', unit: '次' } }) }))).toEqual([]);
    expect(findingsOf('D06', declaration())).toEqual([]);
  });
});
