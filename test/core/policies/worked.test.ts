import { POLICIES } from '../../../src/core/policies/catalogue';
import type { Policy } from '../../../src/core/policies/policy';
import { attainment } from '../../../src/core/scoring/attainment';
import { exactExecutionScore } from '../../../src/core/scoring/execution';
import { scoreQuantity } from '../../../src/core/scoring/quantityScore';
import { decimal, round } from '../../../src/core/text/decimal';
import { parseValue } from '../../../src/core/text/value/parse';

/** 分值 10 for what was reached of a target. */
const scored = (target: string, actual: string, policy: Policy) => {
  const parsed = { target: parseValue(target, {}), actual: parseValue(actual, {}) };
  const reached = attainment({ parsed });
  return reached && scoreQuantity(reached, decimal(10), policy)?.score;
};

/** By policy: ≤10 with 12, ≥10 with 8, ≥10 with 12.9, ≥10 with 13, points for 执行率 of 79 %. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'mof-2020': ['8.33', '8', '10', '10', '7.9'],
  'mof-2021': ['8.33', '8', '10', '10', '7.9'],
  'sichuan-2023': ['8.33', '8', '10', '10', '7.9'],
  'sichuan-2025': ['8.33', '8', '10', '10', '7.9'],
  'platform-2022': ['8.33', '8', '10', '8', '7.9'],
  'hb-2022': ['8.33', '8', '10', '10', '15.8'],
};

describe.each(POLICIES.map((policy) => [policy.name, policy] as const))('worked examples under %s', (name, policy) => {
  it('give the scores written down', () => {
    const execution = exactExecutionScore(decimal(79), decimal(policy.executionWeight));
    expect([
      scored('≤10次', '12次', policy),
      scored('≥10次', '8次', policy),
      scored('≥10次', '12.9次', policy),
      scored('≥10次', '13次', policy),
      round(execution, policy.decimals),
    ]).toEqual(EXAMPLES[name]);
  });

  it('give 8 by formula A where 12 stands against ≤10', () => {
    expect(scored('≤10次', '12次', { ...policy, reverse: 'A' })).toBe('8');
  });
});
