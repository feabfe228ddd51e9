import { declaration, indicators } from '../forms';
import { findingsOf, fixesOf } from './verdicts';

describe('D26', () => {
  it('finds dates that are easily misread', () => {
    for (const target of ['24-05-15', '45427'])
      expect(findingsOf('D26', declaration({ indicators: indicators({ 1: { target } }) }))).toEqual(['info E14']);
  });

  it('takes full dates and numbers elsewhere as right', () => {
    expect(findingsOf('D26', declaration())).toEqual([]);
    expect(findingsOf('D26', declaration({ indicators: indicators({ 0: { target: '45427' } }) }))).toEqual([]);
  });

  it('mends a serial number of the form’s own time', () => {
    const due = (target: string) => declaration({ indicators: indicators({ 1: { target } }) });
    expect(fixesOf('D26', due('45427'))).toEqual(['E14: 2024年5月15日']);
    expect(fixesOf('D26', due('43000'))).toEqual([]);
    expect(fixesOf('D26', due('24-05-15'))).toEqual([]);
  });
});
