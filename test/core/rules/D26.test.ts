import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('D26', () => {
  it('finds dates that are easily misread', () => {
    for (const target of ['24-05-15', '45427'])
      expect(findingsOf('D26', declaration({ indicators: indicators({ 1: { target } }) }))).toEqual(['info E14']);
  });

  it('takes full dates and numbers elsewhere as right', () => {
    expect(findingsOf('D26', declaration())).toEqual([]);
    expect(findingsOf('D26', declaration({ indicators: indicators({ 0: { target: '45427' } }) }))).toEqual([]);
  });
});
