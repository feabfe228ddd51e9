import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('D28', () => {
  it('finds a value that repeats the name', () => {
    expect(
      findingsOf(
        'D28',
        declaration({ indicators: indicators({ 0: { name: '指标1：完成巡查。', target: '完成巡查' } }) }),
      ),
    ).toEqual(['warning E13 D13']);
  });

  it('is silent about ordinary values and blanks', () => {
    expect(findingsOf('D28', declaration({ indicators: indicators({ 0: { name: '', target: '' } }) }))).toEqual([]);
  });
});
