import { indicators } from '../forms';
import { crossing } from './crossing';
import { pair } from './pair';

describe('E07', () => {
  it('finds a changed weight', () => {
    expect(crossing('E07', pair({ indicators: indicators({ 0: { weight: '30' } }) }))).toEqual([
      'warning 评!G13 申!G13',
    ]);
  });

  it('takes the same weights as right and does not judge a missing one', () => {
    expect(crossing('E07', pair())).toEqual([]);
    expect(crossing('E07', pair({ indicators: indicators({ 0: { weight: '' } }) }))).toEqual([]);
  });
});
