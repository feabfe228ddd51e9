import { say, sayMissing } from '../../../src/core/messages/sentence';
import { en } from '../../../src/core/messages/en';
import { zhCN } from '../../../src/core/messages/zhCN';
import type { Finding, Params } from '../../../src/core/rules/rule';

const finding = (rule: string, params: Params): Finding => ({
  rule,
  severity: 'error',
  form: '表!A1',
  cells: ['表!B2'],
  params,
});

describe('a finding in words', () => {
  it('says what is wrong, what was found and expected, what to do and on which basis', () => {
    const said = say(finding('E08', { found: '100', expected: '95' }), zhCN);
    expect(said).toEqual({
      wrong: '分值合计与各项分值之和不同',
      found: '100',
      expected: '95',
      todo: '请改正合计。',
      basis: '通行做法：分值合计应等于各项分值之和。',
      message: '分值合计与各项分值之和不同，现为 100，应为 95。请改正合计。',
    });
  });

  it('takes the sentence of the case, and the usual one for a case it does not know', () => {
    const saying = (params: Params) => say(finding('D01', { name: '培训人次', ...params }), zhCN).wrong;
    expect(saying({ case: 'column' })).toBe('指标值一栏整列没有填写');
    expect(saying({})).toBe('指标“培训人次”没有填写指标值');
    expect(saying({ case: 'unheard of' })).toBe('指标“培训人次”没有填写指标值');
  });

  it('names fields in the language', () => {
    expect(say(finding('A01', { field: 'department' }), zhCN).wrong).toBe('没有填写主管部门');
    expect(say(finding('A01', { field: 'department' }), en).wrong).toContain('department');
  });

  it('leaves out the printed numbering of a row, unless it is all there is', () => {
    const named = (name: string) => say(finding('D01', { name }), zhCN).wrong;
    expect(named('指标1：培训人次')).toBe('指标“培训人次”没有填写指标值');
    expect(named('指标1培训人次')).toBe('指标“培训人次”没有填写指标值');
    expect(named('指标1：')).toBe('指标“指标1：”没有填写指标值');
  });

  it('puts cell text on one line and not without end', () => {
    const { message } = say(finding('A06', { found: `第一行\n${'很'.repeat(80)}` }), zhCN);
    expect(message).not.toContain('\n');
    expect(message.length).toBeLessThan(120);
    expect(message).toContain('……');
  });

  it('does not know other codes', () => {
    expect(() => say(finding('Z99', {}), zhCN)).toThrow('Z99');
  });

  it('says what a rule lacked', () => {
    const lacking = { rule: 'B01', form: '表!A1', missing: 'moneyUnit', cells: [] } as const;
    expect(sayMissing(lacking, zhCN)).toBe('缺少金额单位，没有下结论');
  });
});
