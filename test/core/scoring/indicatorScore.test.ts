import { parsedForm } from '../../../src/core/parsedForm';
import { mof2020 } from '../../../src/core/policies/mof2020';
import type { Policy } from '../../../src/core/policies/policy';
import type { Choices } from '../../../src/core/scoring/choices';
import { indicatorKeys } from '../../../src/core/scoring/indicatorKey';
import { scoreForm } from '../../../src/core/scoring/score';
import { indicators, selfEvaluation, type IndicatorText } from '../forms';

const formOf = (row: IndicatorText) =>
  parsedForm(
    selfEvaluation({ year: 2024, indicators: indicators({ 0: { score: '', weight: '10', ...row } }) }),
    () => undefined,
  );
const itemOf = (row: IndicatorText, choose?: (key: string) => Choices, policy: Policy = mof2020) => {
  const form = formOf(row);
  const key = indicatorKeys(form).get(form.indicators[0]!)!;
  return scoreForm(form, policy, choose?.(key))?.items.find((item) => item.cell === '表!H13');
};

describe('a 定性指标', () => {
  const row = { target: '显著提升', actual: '显著提升' };

  it.each([
    ['显著提升', '达成', 'met'],
    ['显著提升', '显著提升', 'met'],
    ['按计划推进', '基本达成', 'partly'],
    ['按计划推进', '未完成', 'unmet'],
    ['优化环境', '开展了宣传', undefined],
  ])('%s with the actual %s: the words suggest %s, and do not count', (target, actual, suggested) => {
    const item = itemOf({ target, actual });
    expect(item).toMatchObject({
      score: null,
      method: 'pending',
      band: { limits: { partly: { from: '6', to: '7.99' } } },
    });
    expect(item?.band?.suggested).toBe(suggested);
  });

  it('is scored by the choice, with its working', () => {
    expect(itemOf(row, (key) => ({ bands: { [key]: { band: 'partly', score: '7.5' } } }))).toMatchObject({
      score: '7.5',
      method: 'band',
      working: '部分达成（6～7.99 分），选定 7.5，分值 10',
      band: { chosen: { band: 'partly', score: '7.5' } },
    });
  });

  it('keeps the choice before what was typed, which stands beside it', () => {
    const item = itemOf({ ...row, score: '9' }, (key) => ({ bands: { [key]: { band: 'met', score: '10' } } }));
    expect(item).toMatchObject({ score: '10', typed: '9', method: 'band' });
  });

  it('waits again where the choice lies outside its band by now', () => {
    const item = itemOf({ ...row, weight: '5' }, (key) => ({ bands: { [key]: { band: 'met', score: '10' } } }));
    expect(item).toMatchObject({ score: null, method: 'pending', band: { lapsed: true } });
    expect(item?.working).toContain('请重新选择');
  });

  it('has no bands without 分值', () => {
    const item = itemOf({ ...row, weight: '' });
    expect(item).toMatchObject({ method: 'pending', working: '没有填写分值，不能计算' });
    expect(item?.band).toBeUndefined();
  });
});

describe('a deadline', () => {
  const late = { target: '2024年6月30日前', actual: '2024年7月5日' };

  it('is met or waits for a person with the days said', () => {
    expect(itemOf({ ...late, actual: '2024年5月' })).toMatchObject({ score: '10', method: 'yes-no' });
    expect(itemOf(late)).toMatchObject({
      method: 'pending',
      working: '逾期 5 天，政策没有规定怎样扣分，请按完成情况选择档次',
      band: {},
    });
  });

  it('is computed where the policy says what a day costs', () => {
    expect(itemOf(late, undefined, { ...mof2020, late: { days: 1, deduct: 0.5 } })).toMatchObject({ score: '7.5' });
  });

  it('answered in words is suggested, not counted', () => {
    expect(itemOf({ ...late, actual: '按期完成' })).toMatchObject({ method: 'pending', band: { suggested: 'met' } });
  });
});

describe('numbers', () => {
  it.each([
    ['0起', '0起', '10', '完成值 0 不超过 0，得满分 10'],
    ['0起', '2起', '0', '目标为 0，完成值 2，记 0'],
    ['10-15次', '12次', '10', '完成值 12 达到 10～15，得满分 10'],
    ['10-15次', '8次', '8', '8 ÷ 10 × 10 = 8'],
    ['每月1次', '13次', '10', '完成值 13 达到 12，得满分 10'],
    ['培训2期，100人', '培训2期，120人', '10', '2 个指标值都已达到，得满分 10'],
  ])('%s with %s gives %s', (target, actual, score, working) => {
    expect(itemOf({ target, actual })).toMatchObject({ score, working });
  });

  it.each([
    ['≥12次', '已完成', '没有写出相应的数'],
    ['≥12次', '11场', '单位不同'],
    ['≥12', '11场', '只有一边写了单位'],
    ['每月1次', '1次', '是一期还是全年'],
    ['培训2期，100人', '培训1期，120人', '没有全部达到'],
    ['约200人', '190人', '约数'],
    ['≥12次', '', '没有填写实际完成值'],
    ['', '12次', '没有填写指标值'],
  ])('%s with %s waits and says why', (target, actual, why) => {
    const item = itemOf({ target, actual });
    expect(item).toMatchObject({ score: null, method: 'pending' });
    expect(item?.working).toContain(why);
    expect(item?.band).toBeUndefined();
  });
});

describe('不适用', () => {
  const totalOf = (row: IndicatorText, policy: Policy = mof2020) => scoreForm(formOf(row), policy);

  it('drops out, and the total is converted to the full score of the others', () => {
    expect(totalOf({ actual: '不适用', weight: '40' })).toMatchObject({
      total: '96.25',
      grade: '优',
      pending: 0,
      working: '9.75 + 10 + 28 + 10 = 57.75，不适用 40 分，折算 57.75 ÷ 60 × 100 = 96.25',
    });
    expect(itemOf({ actual: '不适用' })).toMatchObject({ method: 'not-applicable', score: null, dropped: 'said' });
  });

  it('is not converted where the policy says so', () => {
    const keep: Policy = { ...mof2020, notApplicable: 'keep' };
    expect(totalOf({ actual: '不适用', weight: '40' }, keep)?.total).toBe('57.75');
  });

  it('may be chosen, whatever the actual says', () => {
    const item = itemOf({ actual: '12次' }, (key) => ({ notApplicable: { [key]: true } }));
    expect(item).toMatchObject({ method: 'not-applicable', dropped: 'chosen' });
  });

  it('does not hide a score that stands there', () => {
    expect(itemOf({ actual: '不适用', score: '8' })).toMatchObject({ score: '8', method: 'typed' });
  });
});

describe('what a total waits for', () => {
  const waiting = (rows: Readonly<Record<number, IndicatorText>>) =>
    scoreForm(
      parsedForm(selfEvaluation({ indicators: indicators(rows) }), () => undefined),
      mof2020,
    );

  it('is nothing on a form that is complete', () => {
    expect(waiting({})?.waiting).toBeUndefined();
  });

  it('is the weights that do not add up; the sum stands', () => {
    expect(waiting({ 0: { weight: '45' } })).toMatchObject({
      total: '97.75',
      working: '9.75 + 40 + 10 + 28 + 10 = 97.75，分值合计 105，应为 100',
      waiting: { pending: 0, weightless: 0, weights: { found: '105', expected: '100' } },
    });
  });

  it('is a weight that is missing; the scores that do not depend on it are there', () => {
    const card = waiting({ 0: { weight: '', score: '' } });
    expect(card).toMatchObject({ total: null, partial: '57.75', waiting: { pending: 1, weightless: 1 } });
    expect(card?.waiting?.weights).toBeUndefined();
  });
});
