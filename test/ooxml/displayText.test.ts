import type { CellValue } from '../../src/core/sheet/sheet';
import { displayText, builtInFormat } from '../../src/ooxml/displayText';

describe('the text a cell displays', () => {
  it.each<[CellValue, string | undefined, string]>([
    [0.9724, '0.00%', '97.24%'],
    [0.965, '0%', '97%'],
    [12345.678, '#,##0.00', '12,345.68'],
    [-3.2, '0.0_ ;[Red]\\-0.0\\ ', '-3.2'],
    [12.33, '0.00_);(0.00)', '12.33'],
    [5, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '5.00'],
    [0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '-'],
    [300, '0.00"万元"', '300.00万元'],
    [12345, '0!.0,"万"', '1.2万'],
    [20, '"￥"#,##0.00', '￥20.00'],
    [45291, 'yyyy/m/d', '2023/12/31'],
    [45291, 'yyyy"年"m"月"d"日"', '2023年12月31日'],
    [45291, '[$-804]yyyy"年"m"月";@', '2023年12月'],
    [45291.75, 'yyyy-mm-dd hh:mm', '2023-12-31 18:00'],
    [45291, 'aaaa', '星期日'],
    [0.1 + 0.2, undefined, '0.3'],
    [97.65, undefined, '97.65'],
    [123456789012, undefined, '1.23457E+11'],
    [true, undefined, 'TRUE'],
    [null, '0.00', ''],
    ['', undefined, ''],
    ['  甲 ', undefined, '  甲 '],
    ['甲', '0.00', '甲'],
    ['甲', '@', '甲'],
    ['=1', '@', '=1'],
  ])('%p in %p shows %p', (value, format, shown) => {
    expect(displayText(value, format, false)).toBe(shown);
  });

  it('counts from 1904 for dates only', () => {
    expect(displayText(43829, 'yyyy/m/d', true)).toBe('2023/12/31');
    expect(displayText(43829, '0.00', true)).toBe('43829.00');
  });

  it('shows the value where the format cannot be understood', () => {
    expect(displayText(5, 'bad"format', false)).toBe('5');
  });

  it('knows the Chinese formats that files name by number only', () => {
    expect([31, 57, 14].map((id) => displayText(45291, builtInFormat(id), false))).toEqual([
      '2023年12月31日',
      '2023年12月',
      '2023/12/31',
    ]);
    expect(displayText(0.75, builtInFormat(55), false)).toBe('下午6时00分');
    expect([0, 10, 164].map(builtInFormat)).toEqual([undefined, '0.00%', undefined]);
  });
});
