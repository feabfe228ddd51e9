import { mof2020 } from '../../../src/core/policies/mof2020';
import { FORM_RULES, RULE_CODES, WORKBOOK_RULES, ruleOf } from '../../../src/core/rules/catalogue';
import { inOrder } from '../../../src/core/rules/checkForm';
import type { Rule } from '../../../src/core/rules/rule';
import { declaration, indicators, selfEvaluation } from '../forms';
import { crossing } from './crossing';
import { asking, findingsOf } from './verdicts';

const untitled = selfEvaluation({ department: '', unit: '' });

describe('what a policy makes of a rule', () => {
  it('switches it off', () => {
    expect(findingsOf('A01', untitled, asking('A01', { severity: 'off' }))).toEqual([]);
  });

  it('changes how grave it is, but a hint of a graver rule stays a hint', () => {
    expect(findingsOf('A01', untitled)).toEqual(['error D4', 'info G4']);
    expect(findingsOf('A01', untitled, asking('A01', { severity: 'warning' }))).toEqual(['warning D4', 'info G4']);
  });

  it('may take a hint for a mistake where the whole rule is one', () => {
    const equal = selfEvaluation({ indicators: indicators().map((row) => ({ ...row, weight: '22.5' })) });
    expect(findingsOf('E06', equal)).toEqual(['info G13 G14 G15 G16']);
    expect(findingsOf('E06', equal, asking('E06', { severity: 'error' }))).toEqual(['error G13 G14 G15 G16']);
  });

  it('runs what is only run on request, by giving it a severity', () => {
    expect(findingsOf('G09', selfEvaluation())).toEqual([]);
    expect(findingsOf('G09', selfEvaluation(), asking('G09', { parameters: {} }))).toEqual([]);
    expect(findingsOf('G09', selfEvaluation(), asking('G09', { severity: 'warning' }))).toEqual(['warning I13 I16']);
  });

  it('gives it other lines and limits', () => {
    const four = declaration();
    expect(findingsOf('C11', four)).toEqual([]);
    expect(findingsOf('C11', four, asking('C11', { parameters: { 最少条数: 5 } }))).toEqual(['info D13 D14 D15 D16']);
    expect(findingsOf('C11', four, asking('C11', { parameters: { 最多条数: 3 } }))).toEqual(['info D13 D14 D15 D16']);
  });

  it('does so across forms as well', () => {
    const twice = [selfEvaluation(), { ...selfEvaluation(), id: '表!A40' as const }];
    expect(crossing('A14', twice)).toHaveLength(1);
    const off = { ...mof2020, rules: { A14: { severity: 'off' as const } } };
    expect(crossing('A14', twice, [], off)).toEqual([]);
  });
});

describe('the catalogue', () => {
  it('runs each rule behind those it depends on', () => {
    const order = inOrder(FORM_RULES).map(({ code }) => code);
    for (const { code, dependsOn = [] } of FORM_RULES as readonly Rule[]) {
      for (const before of dependsOn) {
        expect(RULE_CODES).toContain(before);
        if (order.includes(before)) expect(order.indexOf(before)).toBeLessThan(order.indexOf(code));
      }
    }
  });

  it('refuses rules that depend on each other in a circle', () => {
    const rule = (code: string, dependsOn: readonly string[]): Rule => ({
      ...ruleOf('A01'),
      code,
      dependsOn,
      check: () => [],
    });
    expect(() => inOrder([rule('X', ['Y']), rule('Y', ['X'])])).toThrow('circle');
  });

  it('has every code once', () => {
    expect(new Set(RULE_CODES).size).toBe(FORM_RULES.length + WORKBOOK_RULES.length);
  });
});
