import { gradeOf } from '../../../src/core/scoring/grade';
import { scoreForm } from '../../../src/core/scoring/score';
import { mof2020 } from '../../../src/core/policies/mof2020';
import { decimal } from '../../../src/core/text/decimal';
import { declaration, funds, indicators, selfEvaluation } from '../forms';

const scored = (form = selfEvaluation()) => scoreForm(form, mof2020)!;
const itemAt = (cell: string, form = selfEvaluation()) => scored(form).items.find((item) => item.cell === `表!${cell}`);

describe('execution score', () => {
  it('is computed with its working, whatever was typed', () => {
    const form = selfEvaluation({
      funds: { total: { budget: '12.33', executed: '11.99', weight: '10', rate: '96.5%', score: '9.65' } },
    });
    expect(itemAt('I6', form)).toEqual({
      cell: '表!I6',
      weight: '10',
      score: '9.72',
      method: 'execution',
      working: '11.99 ÷ 12.33 × 10 = 9.72',
      typed: '9.65',
      from: ['表!F6', '表!E6', '表!G6'],
    });
  });

  it('is computed on 年初预算数 where the form has no column for the adjusted budget', () => {
    const total = { initial: '12.33', budget: null, executed: '11.99', weight: '10', rate: '97.24%', score: '' };
    const item = itemAt('I6', selfEvaluation({ funds: { total } }));
    expect(item).toMatchObject({ score: '9.72', working: '11.99 ÷ 12.33 × 10 = 9.72' });
    expect(item?.from).toHaveLength(3);
    const none = itemAt('I6', selfEvaluation({ funds: { total: { ...total, initial: '0' } } }));
    expect(none).toMatchObject({ method: 'pending', working: '年初预算数为 0，执行率无法计算' });
  });

  it('stops at its weight and says so', () => {
    const form = selfEvaluation({
      funds: { total: { budget: '10', executed: '12', weight: '10', rate: '', score: '' } },
    });
    expect(itemAt('I6', form)).toMatchObject({ score: '10', working: '12 ÷ 10 × 10 = 12，超过分值，记 10' });
  });

  it('keeps a score that is right at the decimals it shows', () => {
    const form = selfEvaluation({ funds: funds({ total: { score: '10' } }) });
    expect(itemAt('I6', form)).toMatchObject({ score: '10', working: '19.5 ÷ 20 × 10 = 9.75，表中按所示位数记 10' });
  });

  it('waits for the amounts and says which, but takes a typed score', () => {
    const form = selfEvaluation({ funds: funds({ total: { executed: '', score: '' } }) });
    expect(itemAt('I6', form)).toMatchObject({
      score: null,
      method: 'pending',
      working: '没有全年执行数，执行率无法计算',
    });
    const typed = selfEvaluation({ funds: funds({ total: { budget: '0', score: '9' } }) });
    expect(itemAt('I6', typed)).toMatchObject({ score: '9', method: 'typed' });
  });

  it('takes the weight of the policy where the form has none', () => {
    expect(itemAt('I6', selfEvaluation({ funds: funds({ total: { weight: '', score: '' } }) }))).toMatchObject({
      score: '9.75',
    });
  });
});

describe('indicator scores', () => {
  it('count as typed within their weight', () => {
    expect(itemAt('H15')).toMatchObject({ score: '28', method: 'typed', typed: '28' });
  });

  it('are not counted above their weight, below zero or as two numbers', () => {
    const form = selfEvaluation({
      indicators: indicators({ 0: { score: '41' }, 1: { score: '-1' }, 2: { score: '28 30' } }),
    });
    expect(itemAt('H13', form)).toMatchObject({
      score: null,
      method: 'pending',
      working: '得分 41 超过分值 40，不能计入',
    });
    expect(itemAt('H14', form)).toMatchObject({ method: 'pending', working: '得分 -1 小于 0，不能计入' });
    expect(itemAt('H15', form)).toMatchObject({ method: 'pending', working: '得分“28 30”不是一个数' });
    expect(scored(form)).toMatchObject({ total: null, pending: 3, partial: '19.75' });
  });

  it('of unused rows are no items', () => {
    const rows = [...indicators(), { level1: '效益指标', weight: '', score: '' }];
    expect(scored(selfEvaluation({ indicators: rows })).items).toHaveLength(5);
  });
});

describe('total', () => {
  it('adds what is known, with grade and working', () => {
    expect(scored()).toMatchObject({
      total: '97.75',
      grade: '优',
      pending: 0,
      working: '9.75 + 40 + 10 + 28 + 10 = 97.75',
    });
  });

  it('is open while something is pending', () => {
    const form = selfEvaluation({ indicators: indicators({ 1: { score: '' } }) });
    expect(scored(form)).toMatchObject({ total: null, partial: '87.75', pending: 1 });
    expect(scored(form).grade).toBeUndefined();
    expect(scored(form).working).toContain('另有 1 项待定');
  });

  it('does not exist on a form without score cells', () => {
    expect(scoreForm(declaration(), mof2020)).toBeUndefined();
  });
});

describe('grade', () => {
  it.each([
    ['90', '优'],
    ['89.99', '良'],
    ['80', '良'],
    ['79.5', '中'],
    ['60', '中'],
    ['59.99', '差'],
    ['0', '差'],
  ])('%s is %s, lower bounds included', (total, grade) => {
    expect(gradeOf(decimal(total), decimal(100), mof2020)).toBe(grade);
  });

  it('is given in percent of the full score', () => {
    expect(gradeOf(decimal('45'), decimal(50), mof2020)).toBe('优');
  });

  it('is not given by a policy that does not rate', () => {
    const { grades: _, ...policy } = mof2020;
    expect(gradeOf(decimal('95'), decimal(100), policy)).toBeUndefined();
  });
});
