import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('D23', () => {
  it('finds a low satisfaction target', () => {
    expect(findingsOf('D23', declaration({ indicators: indicators({ 3: { target: '≥70%' } }) }))).toEqual([
      'warning E16 D16',
    ]);
  });

  it('takes 80 % and other indicators as right', () => {
    expect(findingsOf('D23', declaration({ indicators: indicators({ 3: { target: '≥80%' } }) }))).toEqual([]);
    expect(findingsOf('D23', declaration({ indicators: indicators({ 0: { target: '≥70%' } }) }))).toEqual([]);
  });
});
