import { POLICIES, policyNamed, suggestPolicy } from '../../../src/core/policies/catalogue';
import { hb2022 } from '../../../src/core/policies/hb2022';
import { mof2020 } from '../../../src/core/policies/mof2020';
import { platform2022 } from '../../../src/core/policies/platform2022';
import { policySchema } from '../../../src/core/policies/policy';
import { sichuan2023 } from '../../../src/core/policies/sichuan2023';
import { sichuan2025 } from '../../../src/core/policies/sichuan2025';
import { isRuleCode } from '../../../src/core/rules/catalogue';
import { gradeOf } from '../../../src/core/scoring/grade';
import { scoreForm } from '../../../src/core/scoring/score';
import { decimal } from '../../../src/core/text/decimal';
import { funds, indicators, selfEvaluation, textField, type FormText } from '../forms';

describe.each(POLICIES.map((policy) => [policy.name, policy] as const))('%s', (name, policy) => {
  it('has the shape of a policy', () => {
    expect(policySchema.parse(policy)).toEqual(policy);
  });

  it('is found by its name, once', () => {
    expect(policyNamed(name)).toBe(policy);
    expect(POLICIES.filter((other) => other.name === name)).toHaveLength(1);
  });

  it('is consistent: bands and grades fall, caps rise, a split leaves room for 执行率', () => {
    expect(policy.bands[0]).toBeGreaterThan(policy.bands[1]);
    if (policy.grades) expect([...policy.grades].sort((a, b) => b - a)).toEqual(policy.grades);
    const caps = policy.caps ?? [];
    expect([...caps].sort((a, b) => a.below - b.below)).toEqual(caps);
    for (const split of policy.split ?? []) {
      const points = Object.values(split).reduce((sum, one) => sum + one, 0);
      expect(points + policy.executionWeight).toBe(policy.fullScore);
    }
  });

  it('speaks only of rules there are', () => {
    for (const code of Object.keys(policy.rules ?? {})) expect(isRuleCode(code)).toBe(true);
  });
});

describe('grades', () => {
  it.each([
    [mof2020, '65', '中'],
    [sichuan2025, '65', '差'],
    [sichuan2025, '70', '中'],
    [sichuan2023, '60', '中'],
    [hb2022, '95', undefined],
  ] as const)('$0.name: $1 is $2', (policy, total, grade) => {
    expect(gradeOf(decimal(total), decimal(100), policy)).toBe(grade);
  });
});

describe('a total bound to 执行率', () => {
  const total = (executed: string) =>
    scoreForm(selfEvaluation({ funds: funds({ total: { executed, score: '' } }) }), platform2022);

  it.each([
    ['9', '59'],
    ['11', '69'],
    ['13', '79'],
    ['15', '89'],
  ])('%s of 20 executed gives %s at most', (executed, most) => {
    expect(total(executed)?.total).toBe(most);
    expect(total(executed)?.working).toContain(`按执行率最高 ${most}`);
  });

  it('is free from 80 % on', () => {
    expect(total('16')?.total).toBe('96');
  });
});

describe('the suggested policy', () => {
  const suggested = (text: FormText) => suggestPolicy(selfEvaluation(text)).name;
  const number = { extra: { reportNumber: textField('报表编号：510000_0013zp', 'A1') } };

  it('is 四川 by the number of the form or the code of the project, and by year', () => {
    expect(suggested({ year: 2023, form: number })).toBe('sichuan-2023');
    expect(suggested({ year: 2025, form: number })).toBe('sichuan-2025');
    expect(suggested({ year: 2024, project: '51000021R000000019951-工资性支出' })).toBe('sichuan-2023');
    expect(suggested({ year: 2021, form: number })).toBe('mof-2020');
  });

  it('is 财政部 2021 where 成本指标 is a level of its own, else 财政部 2020', () => {
    expect(suggested({ indicators: indicators({ 0: { level1: '成本指标' } }) })).toBe('mof-2021');
    expect(suggested({})).toBe('mof-2020');
    expect(suggested({ year: null })).toBe('mof-2020');
  });
});
