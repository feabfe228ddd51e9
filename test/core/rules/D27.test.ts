import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('D27', () => {
  it('finds a number for a name beside words', () => {
    expect(
      findingsOf(
        'D27',
        declaration({ indicators: indicators({ 0: { name: '5万元', target: '控制成本在5万元以内' } }) }),
      ),
    ).toEqual(['warning D13 E13']);
  });

  it('takes ordinary rows, and two numbers, as they are', () => {
    expect(findingsOf('D27', declaration())).toEqual([]);
    expect(
      findingsOf('D27', declaration({ indicators: indicators({ 0: { name: '5万元', target: '5万元' } }) })),
    ).toEqual([]);
  });
});
