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

  it('misses the name where both are a number or a date', () => {
    const form = declaration({ indicators: indicators({ 1: { name: '2024年12月底前' } }) });
    expect(findingsOf('D28', form)).toEqual(['warning D14 E14']);
  });

  it('does not apply to a row that says it is not used', () => {
    const unused = { name: '不涉及', target: '不涉及' };
    expect(findingsOf('D28', declaration({ indicators: indicators({ 2: unused }) }))).toEqual([]);
  });
});
