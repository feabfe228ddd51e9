import fc from 'fast-check';
import { convertMoney, writtenNumber } from '../../../src/core/text/amount';
import { decimal } from '../../../src/core/text/decimal';

describe('writtenNumber', () => {
  it.each([
    ['8,827,620.53', '8827620.53', ''],
    ['10000万元', '10000', '万元'],
    ['97.24%', '97.24', '%'],
    ['１０ 分', '10', '分'],
    ['¥ 300.00', '300', ''],
    ['-5', '-5', ''],
    ['.5', '0.5', ''],
    ['3 309 840.5', '3309840.5', ''],
  ])('%s', (text, value, unit) => expect(writtenNumber(text)).toEqual({ value, unit }));

  it.each([
    '94.67 999994.67',
    '20 20',
    '80000 80000',
    '35\n35',
    '100% %',
    '约80万元',
    '12,34',
    '',
    '—',
    '80万元/年',
    '5个',
  ])('%j is not one number', (text) => expect(writtenNumber(text)).toBeUndefined());

  it('reads what it wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom('', '元', '万元', '%'), (number, unit) => {
        expect(writtenNumber(`${String(number)}${unit}`)).toEqual({ value: decimal(number), unit });
      }),
    );
  });
});

describe('convertMoney', () => {
  it('is exact in both directions', () => {
    expect(convertMoney(decimal('5000'), '元', '万元')).toBe('0.5');
    expect(convertMoney(decimal('0.0001'), '亿元', '元')).toBe('10000');
    expect(convertMoney(decimal('3'), '万', '元')).toBe('30000');
  });

  it('leaves alone what it does not know', () => expect(convertMoney(decimal('3'), '', '万元')).toBe('3'));
});
