import fc from 'fast-check';
import { decimal, round, toNumber, tryDecimal } from '../../../src/core/text/decimal';

describe('tryDecimal', () => {
  it('takes a binary float as Excel shows it', () => {
    expect(tryDecimal(0.1 + 0.2)).toBe('0.3');
    expect(tryDecimal(1e21)).toBe('1000000000000000000000');
    expect(tryDecimal(-0)).toBe('0');
  });

  it('takes any finite number, the largest too', () => {
    expect(tryDecimal(Number.MAX_VALUE)?.startsWith('179769313486232')).toBe(true);
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) =>
        expect(tryDecimal(number)).toMatch(/^-?\d+(?:\.\d+)?$/),
      ),
    );
  });

  it.each(['', '1,000', '1e3', '五', '1.2.3'])('%j is no plain numeral', (text) =>
    expect(tryDecimal(text)).toBeUndefined(),
  );
});

it('round is half up, away from zero', () => {
  expect(round(decimal('0.125'), 2)).toBe('0.13');
  expect(round(decimal('-0.125'), 2)).toBe('-0.13');
  expect(toNumber(round(decimal('97.235'), 2))).toBe(97.24);
});
