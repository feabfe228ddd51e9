import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('D14', () => {
  it('finds a negative number and a target of nothing', () => {
    expect(findingsOf('D14', declaration({ indicators: indicators({ 0: { target: '-12次' } }) }))).toEqual([
      'error E13 D13',
    ]);
    expect(findingsOf('D14', declaration({ indicators: indicators({ 3: { target: '0%' } }) }))).toEqual([
      'warning E16 D16',
    ]);
  });

  it('takes changes and wanted zeros as right', () => {
    expect(
      findingsOf('D14', declaration({ indicators: indicators({ 0: { name: '同比变化', target: '-5%' } }) })),
    ).toEqual([]);
    expect(
      findingsOf('D14', declaration({ indicators: indicators({ 0: { name: '安全事故起数', target: '0起' } }) })),
    ).toEqual([]);
  });
});
