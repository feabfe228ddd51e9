import { en } from '../../../src/core/messages/en';
import { explainedEn } from '../../../src/core/messages/explainedEn';
import { explainedZhCN } from '../../../src/core/messages/explainedZhCN';
import { ruleEntry } from '../../../src/core/messages/ruleEntry';
import { zhCN } from '../../../src/core/messages/zhCN';
import { RULE_CODES } from '../../../src/core/rules/catalogue';

describe('the entry of a rule', () => {
  it('puts together what the rule and its words say', () => {
    expect(ruleEntry('F09', zhCN, explainedZhCN)).toEqual({
      code: 'F09',
      title: '总分等于预算执行得分与各指标得分之和',
      about: '总分等于预算执行得分与各指标得分之和，按表上填的得分核对。',
      example: '各项得分合计 78，总分写 98。',
      todo: ['请改正总分；如果填错的是某项得分，请改正那一项。'],
      basis: '通行做法：总分等于预算执行得分与各项指标得分之和。',
      severity: 'error',
      kinds: ['self-evaluation', 'department-self-evaluation'],
      mends: true,
      onRequest: false,
      dependsOn: expect.arrayContaining(['E01']) as string[],
      parameters: {},
    });
  });

  it('says of a rule on request and of its parameters', () => {
    expect(ruleEntry('G08', en, explainedEn).onRequest).toBe(true);
    expect(ruleEntry('C11', en, explainedEn).parameters).toEqual({ 最少条数: 3, 最多条数: 25 });
  });

  it.each(RULE_CODES)('%s is whole in both languages, without a hole', (code) => {
    const [chinese, english] = [ruleEntry(code, zhCN, explainedZhCN), ruleEntry(code, en, explainedEn)];
    for (const { title, about, example, todo } of [chinese, english]) {
      expect([title, about, example, ...todo].join('')).not.toMatch(/[{}]|undefined/);
    }
    // A sentence of an officer: closed, Chinese, and no name out of the program.
    expect(chinese.about).toMatch(/。$/);
    expect(chinese.example).toMatch(/[。”]$/);
    expect(`${chinese.title}${chinese.about}`).not.toMatch(/[A-Za-z]{3,}/);
    expect(english.about).toMatch(/\.$/);
  });
});
