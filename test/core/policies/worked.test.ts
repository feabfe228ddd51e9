import { POLICIES } from '../../../src/core/policies/catalogue';
import type { Policy } from '../../../src/core/policies/policy';
import { attainment } from '../../../src/core/scoring/attainment';
import { exactExecutionScore } from '../../../src/core/scoring/execution';
import { scoreQuantity } from '../../../src/core/scoring/quantityScore';
import { decimal, round } from '../../../src/core/text/decimal';
import { parsedForm } from '../../../src/core/parsedForm';
import { BANDS, bandTable } from '../../../src/core/scoring/bands';
import { gradeOf } from '../../../src/core/scoring/grade';
import { scoreForm } from '../../../src/core/scoring/score';
import { indicators, selfEvaluation } from '../forms';
import { parseValue } from '../../../src/core/text/value/parse';

/** 分值 10 for what was reached of a target. */
const scored = (target: string, actual: string, policy: Policy) => {
  const parsed = { target: parseValue(target, {}), actual: parseValue(actual, {}) };
  const reached = attainment({ parsed });
  return reached && scoreQuantity(reached, decimal(10), policy).score;
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

/** By policy: the bands of 10 points, grades at 59.99, 60, 70, 80 and 90, totals of full marks at 49, 59, 69, 79, 80 %. */
const LINES: Readonly<Record<string, readonly [string, string, string]>> = {
  'mof-2020': ['8–10 6–7.99 0–5.99', '差 中 中 良 优', '94.9 95.9 96.9 97.9 98'],
  'mof-2021': ['8–10 6–7.99 0–5.99', '差 中 中 良 优', '94.9 95.9 96.9 97.9 98'],
  'sichuan-2023': ['8–10 6–7.99 0–5.99', '差 中 中 良 优', '94.9 95.9 96.9 97.9 98'],
  'sichuan-2025': ['8–10 6–7.99 0–5.99', '差 差 中 良 优', '94.9 95.9 96.9 97.9 98'],
  'platform-2022': ['8–10 6–7.99 0–5.99', '差 中 中 良 优', '59 69 79 89 98'],
  'hb-2022': ['8–10 5–7.99 0–4.99', '— — — — —', '89.8 91.8 93.8 95.8 96'],
};

/** Full marks on every indicator, and so much of the budget executed. */
const totalAt = (percent: number, policy: Policy, rows = indicators({ 2: { score: '30' } })) => {
  const weight = String(policy.executionWeight);
  const total = { initial: '100', budget: '100', executed: String(percent), weight, rate: '', score: '' };
  // 省直部门 give 80 points to the indicators: ten less to the first row.
  const spared = rows.map((row, at) => (at === 0 && weight === '20' ? { ...row, weight: '30', score: '30' } : row));
  const form = selfEvaluation({ funds: { total }, indicators: spared });
  return scoreForm(
    parsedForm(form, () => undefined),
    policy,
  );
};

describe.each(POLICIES.map((policy) => [policy.name, policy] as const))('lines under %s', (name, policy) => {
  const [bands, grades, totals] = LINES[name]!;

  it('of the bands are those of the policy', () => {
    const table = bandTable(decimal(10), policy);
    expect(BANDS.map((band) => `${table[band]?.from ?? ''}–${table[band]?.to ?? ''}`).join(' ')).toBe(bands);
  });

  it('of the grades include their lower bound', () => {
    const at = ['59.99', '60', '70', '80', '90'].map((total) => gradeOf(decimal(total), decimal(100), policy) ?? '—');
    expect(at.join(' ')).toBe(grades);
  });

  it('of the total follow 执行率 where the policy binds the two', () => {
    expect([49, 59, 69, 79, 80].map((percent) => totalAt(percent, policy)?.total).join(' ')).toBe(totals);
  });

  it('convert what the others earned where a row does not apply', () => {
    const rows = indicators({ 2: { score: '30' }, 3: { actual: '不适用', score: '' } });
    const card = totalAt(100, policy, rows);
    expect(card).toMatchObject({ total: '100', pending: 0 });
    expect(card?.working).toContain('不适用 10 分');
  });
});

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
