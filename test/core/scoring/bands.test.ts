import fc from 'fast-check';
import { POLICIES } from '../../../src/core/policies/catalogue';
import { hb2022 } from '../../../src/core/policies/hb2022';
import { mof2020 } from '../../../src/core/policies/mof2020';
import { BANDS, bandTable, chosenScore, usualScore } from '../../../src/core/scoring/bands';
import { compare, decimal, places, ZERO } from '../../../src/core/text/decimal';

describe('the bands of a weight', () => {
  it('include their lower line and stop one step below the next', () => {
    expect(bandTable(decimal(10), mof2020)).toEqual({
      met: { from: '8', to: '10' },
      partly: { from: '6', to: '7.99' },
      unmet: { from: '0', to: '5.99' },
    });
    expect(bandTable(decimal(10), hb2022).partly).toEqual({ from: '5', to: '7.99' });
    expect(bandTable(decimal('22.5'), { ...mof2020, decimals: 1 }).partly).toEqual({ from: '13.5', to: '17.9' });
  });

  it('hold no score that does not exist', () => {
    expect(bandTable(decimal(1), { ...mof2020, decimals: 0 })).toEqual({
      met: { from: '1', to: '1' },
      unmet: { from: '0', to: '0' },
    });
    expect(bandTable(decimal(0), mof2020)).toEqual({});
  });

  it('begin with all, the middle, and nothing', () => {
    const table = bandTable(decimal(10), mof2020);
    expect(BANDS.map((band) => table[band] && usualScore(band, table[band], mof2020))).toEqual(['10', '7', '0']);
  });

  it('take a choice only inside its band', () => {
    const table = bandTable(decimal(10), mof2020);
    expect(chosenScore({ band: 'partly', score: '6' }, table)).toBe('6');
    expect(chosenScore({ band: 'partly', score: '8' }, table)).toBeUndefined();
    expect(chosenScore({ band: 'met', score: '7.99' }, table)).toBeUndefined();
    expect(chosenScore({ band: 'unmet', score: 'some' }, table)).toBeUndefined();
  });

  it('fall, do not overlap, and contain their usual score, whatever the weight and the policy', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.constantFrom(...POLICIES), fc.nat(2), (n, one, decimals) => {
        const policy = { ...one, decimals };
        const table = bandTable(decimal(n / 100), policy);
        let above = decimal(n / 100);
        for (const band of BANDS) {
          const limits = table[band];
          if (!limits) continue;
          expect(compare(limits.from, limits.to)).toBeLessThanOrEqual(0);
          expect(compare(limits.to, above)).toBeLessThanOrEqual(band === 'met' ? 0 : -1);
          above = limits.from;
          const usual = usualScore(band, limits, policy);
          expect(chosenScore({ band, score: usual }, table)).toBe(usual);
        }
        expect(compare(table.unmet?.from ?? ZERO, ZERO)).toBe(0);
        expect(places(table.partly?.from ?? ZERO)).toBeLessThanOrEqual(decimals);
      }),
    );
  });
});
