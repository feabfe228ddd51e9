import { declaration, indicators } from '../forms';
import { findingsOf } from './verdicts';

describe('D17', () => {
  it('finds 时效 without a time', () => {
    for (const target of ['及时完成', '不少于3场'])
      expect(findingsOf('D17', declaration({ indicators: indicators({ 1: { target } }) }))).toEqual([
        'warning E14 D14',
      ]);
  });

  it('takes dates, lengths and rates as right', () => {
    for (const target of ['2024年12月底前', '3个工作日内', '≥95%', '全年'])
      expect(findingsOf('D17', declaration({ indicators: indicators({ 1: { target } }) }))).toEqual([]);
  });

  it('leaves a date with a year of two digits to D26', () => {
    const form = declaration({ indicators: indicators({ 1: { target: '24-05-15' } }) });
    expect(findingsOf('D26', form)).toEqual(['info E14']);
    expect(findingsOf('D17', form)).toEqual([]);
  });

  it('leaves a repeated name to D28', () => {
    expect(
      findingsOf('D17', declaration({ indicators: indicators({ 1: { name: '及时完成', target: '及时完成' } }) })),
    ).toEqual([]);
  });

  it.each(['原则上每2月1次', '每月统计一次数据', '按季度拨付到位'])('takes %s as a demand in time', (target) => {
    expect(findingsOf('D17', declaration({ indicators: indicators({ 1: { target } }) }))).toEqual([]);
  });
});
