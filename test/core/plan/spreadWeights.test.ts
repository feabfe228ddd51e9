import fc from 'fast-check';
import { spreadWeights } from '../../../src/core/plan/spreadWeights';
import { POLICIES } from '../../../src/core/policies/catalogue';
import { mof2020 } from '../../../src/core/policies/mof2020';
import { mof2021 } from '../../../src/core/policies/mof2021';
import { hb2022 } from '../../../src/core/policies/hb2022';
import { sichuan2023 } from '../../../src/core/policies/sichuan2023';
import type { Policy } from '../../../src/core/policies/policy';
import { compare, decimal, sum, ZERO } from '../../../src/core/text/decimal';
import { declaration } from '../forms';

const rows = (levels: readonly string[], weights: readonly string[] = []) =>
  declaration({ indicators: levels.map((level1, at) => ({ level1, name: `指标${at}`, weight: weights[at] ?? null })) })
    .indicators;

const OUT = '产出指标';
const BENEFIT = '效益指标';
const PLEASED = '满意度指标';
const COST = '成本指标';

describe('分值 by the policy', () => {
  it.each<[string, readonly string[], Policy, readonly string[]]>([
    ['the usual split', [OUT, OUT, BENEFIT, PLEASED], mof2020, ['25', '25', '30', '10']],
    [
      'what is left over goes to the first rows',
      [OUT, OUT, OUT, BENEFIT, PLEASED],
      mof2020,
      ['17', '17', '16', '30', '10'],
    ],
    ['without 满意度 its points go to 效益', [OUT, BENEFIT], mof2020, ['50', '40']],
    ['成本 as a 一级指标', [COST, OUT, BENEFIT, PLEASED], mof2021, ['20', '40', '20', '10']],
    ['the same policy without it', [OUT, BENEFIT, PLEASED], mof2021, ['50', '30', '10']],
    ['效益 and 满意度 in one', [OUT, BENEFIT, PLEASED], hb2022, ['40', '20', '20']],
    ['a free split as 财政部 proposes', [OUT, BENEFIT, PLEASED], sichuan2023, ['50', '30', '10']],
    ['产出 alone', [OUT, OUT], mof2020, ['45', '45']],
    [
      '成本 where the policy has none counts with 产出',
      [COST, OUT, BENEFIT, PLEASED],
      mof2020,
      ['25', '25', '30', '10'],
    ],
    ['no indicators', [], mof2020, []],
  ])('%s', (_, levels, policy, weights) => {
    expect(spreadWeights(rows(levels), policy)).toEqual(weights);
  });

  it('keeps weights that are declared and add up, and no others', () => {
    expect(spreadWeights(rows([OUT, BENEFIT], ['60', '30']), mof2020)).toEqual(['60', '30']);
    expect(spreadWeights(rows([OUT, BENEFIT], ['60', '40']), mof2020)).toEqual(['50', '40']);
  });

  it('shares out tenths where there are more rows than points', () => {
    const weights = spreadWeights(rows([OUT, BENEFIT, ...new Array<string>(12).fill(PLEASED)]), mof2020);
    expect(weights.slice(2, 6)).toEqual(['0.9', '0.9', '0.9', '0.9']);
    expect(sum(weights)).toBe('90');
  });

  it('always adds up exactly, each row getting something', () => {
    const level = fc.constantFrom(OUT, BENEFIT, PLEASED, COST, '其他', '');
    fc.assert(
      fc.property(fc.array(level, { minLength: 1, maxLength: 60 }), fc.constantFrom(...POLICIES), (levels, policy) => {
        const weights = spreadWeights(rows(levels), policy);
        expect(sum(weights)).toBe(decimal(policy.fullScore - policy.executionWeight));
        expect(weights.every((weight) => compare(weight, ZERO) > 0)).toBe(true);
      }),
    );
  });
});
