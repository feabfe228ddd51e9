import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('C13', () => {
  it('finds the value in the name', () => {
    expect(
      findingsOf('C13', declaration({ indicators: indicators({ 0: { name: '村组干部230人', target: '≥230个' } }) })),
    ).toEqual(['warning D13 E13']);
  });

  it('leaves years, other numbers and plain names alone', () => {
    expect(
      findingsOf('C13', declaration({ indicators: indicators({ 0: { name: '2024年巡查', target: '2024次' } }) })),
    ).toEqual([]);
    expect(
      findingsOf('C13', declaration({ indicators: indicators({ 0: { name: '12345热线办结数', target: '≥300件' } }) })),
    ).toEqual([]);
    expect(findingsOf('C13', declaration())).toEqual([]);
  });
});
