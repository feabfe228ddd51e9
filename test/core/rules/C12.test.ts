import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('C12', () => {
  it('finds a name of more than 100 characters', () => {
    expect(findingsOf('C12', declaration({ indicators: indicators({ 0: { name: '长'.repeat(101) } }) }))).toEqual([
      'warning D13',
    ]);
  });

  it('takes 100 as right', () => {
    expect(findingsOf('C12', declaration({ indicators: indicators({ 0: { name: '长'.repeat(100) } }) }))).toEqual([]);
  });
});
