import fc from 'fast-check';
import { mof2020 } from '../../../src/core/policies/mof2020';
import type { Policy } from '../../../src/core/policies/policy';
import type { Attainment } from '../../../src/core/scoring/attainment';
import { scoreQuantity } from '../../../src/core/scoring/quantityScore';
import { compare, decimal, ZERO } from '../../../src/core/text/decimal';

const reached = (direction: Attainment['direction'], target: number, actual: number, upper?: number): Attainment => ({
  direction,
  target: decimal(target),
  ...(upper !== undefined && { upper: decimal(upper) }),
  actual: decimal(actual),
  unit: '次',
  met: direction === 'forward' ? actual >= target : actual <= target,
});
const score = (one: Attainment, policy: Policy = mof2020, weight = '10') => scoreQuantity(one, decimal(weight), policy);
const A: Policy = { ...mof2020, reverse: 'A' };

describe('定量 by policy', () => {
  it.each([
    ['forward', 10, 12, '10'],
    ['forward', 10, 10, '10'],
    ['forward', 10, 8, '8'],
    ['forward', 3, 1, '3.33'],
    ['forward', 10, -2, '0'],
    ['reverse', 10, 10, '10'],
    ['reverse', 10, 12, '8.33'],
    ['reverse', 0, 0, '10'],
    ['reverse', 0, 1, '0'],
  ] as const)('%s, target %d, actual %d gives %s of 10', (direction, target, actual, expected) => {
    expect(score(reached(direction, target, actual)).score).toBe(expected);
  });

  it('by formula A falls to nothing at twice the target, and the working names the formula', () => {
    expect(score(reached('reverse', 10, 12), A)).toMatchObject({
      score: '8',
      working: '10 × (1 − (12 − 10) ÷ 10) = 8（反向公式A）',
    });
    expect(score(reached('reverse', 10, 20), A).score).toBe('0');
    expect(score(reached('reverse', 10, 35), A).score).toBe('0');
    expect(score(reached('reverse', 10, 12)).working).toBe('10 × 10 ÷ 12 = 8.33（反向公式B）');
  });

  it('takes a range as reached from its lower end on, and as passed from its upper end on', () => {
    const strict: Policy = { ...mof2020, overTarget: { from: 130, deduct: 2 } };
    expect(score(reached('forward', 10, 12, 15))).toMatchObject({
      score: '10',
      working: '完成值 12 达到 10～15，得满分 10',
    });
    expect(score(reached('forward', 10, 8, 15)).score).toBe('8');
    expect(score(reached('forward', 10, 19, 15), strict).score).toBe('10');
    expect(score(reached('forward', 10, 19.5, 15), strict).score).toBe('8');
  });

  it('gives nothing above a limit of nothing or less', () => {
    expect(score(reached('reverse', 0, 1))).toMatchObject({ score: '0', working: '目标为 0，完成值 1，记 0' });
    expect(score(reached('reverse', -5, -3)).score).toBe('0');
  });

  it('takes points off far above the target where the policy says so', () => {
    const strict: Policy = { ...mof2020, overTarget: { from: 130, deduct: 2 } };
    expect(score(reached('forward', 10, 13), strict)).toMatchObject({ score: '8' });
    expect(score(reached('forward', 10, 12.9), strict)).toMatchObject({ score: '10' });
    expect(score(reached('forward', 10, 13), strict, '1')).toMatchObject({ score: '0' });
  });

  it('rounds half up to the decimals of the policy', () => {
    expect(score(reached('forward', 8, 1), { ...mof2020, decimals: 1 }).score).toBe('1.3');
    expect(score(reached('forward', 8, 1), { ...mof2020, decimals: 0 }).score).toBe('1');
  });

  const number = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10);

  it('lies between nothing and the weight, whatever the numbers', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('forward' as const, 'reverse' as const),
        number,
        number,
        fc.constantFrom(mof2020, A),
        (direction, target, actual, policy) => {
          const given = score(reached(direction, target, actual), policy).score;
          return compare(given, ZERO) >= 0 && compare(given, decimal(10)) <= 0;
        },
      ),
    );
  });

  it('never falls as a forward actual rises, nor rises as a reverse one does', () => {
    fc.assert(
      fc.property(number, number, number, fc.constantFrom(mof2020, A), (target, one, other, policy) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const at = (direction: 'forward' | 'reverse', actual: number) =>
          score(reached(direction, target, actual), policy).score;
        return (
          compare(at('forward', low), at('forward', high)) <= 0 && compare(at('reverse', low), at('reverse', high)) >= 0
        );
      }),
    );
  });
});
