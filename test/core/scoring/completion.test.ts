import { parsedForm } from '../../../src/core/parsedForm';
import { asksCompletionOnly, completionOf } from '../../../src/core/scoring/completion';
import { declaration, indicators, selfEvaluation, type IndicatorText } from '../forms';

const one = (row: IndicatorText) => {
  const form = selfEvaluation({ year: 2024, indicators: indicators({ 0: { score: null, ...row } }) });
  return completionOf(parsedForm(form, () => undefined))[0];
};

describe('completion', () => {
  it.each<[string, string, string, string | null, string]>([
    ['≥12次', '9次', 'short', '75', '9 ÷ 12 = 75%'],
    ['≥12次', '15次', 'reached', '125', '15 ÷ 12 = 125%'],
    ['≤10次', '8次', 'reached', '100', '8 不超过 10'],
    ['≤10次', '12次', 'short', '83.33', '12 超过 10，10 ÷ 12 = 83.33%'],
    ['0起', '0起', 'reached', '100', '0 不超过 0'],
    ['0起', '2起', 'short', '0', '2 超过 0，0 ÷ 2 = 0%'],
    ['2024年6月底前', '2024年5月', 'reached', '100', '按期完成'],
    ['2024年6月底前', '2024年7月5日', 'short', null, '逾期 5 天'],
    ['按计划推进', '基本完成', 'partly', null, '文字表明部分完成'],
    ['优化环境', '开展了宣传', 'unknown', null, '指标值和实际完成值不能直接比较，请人工判断'],
    ['≥12次', '', 'unknown', null, '没有填写实际完成值'],
    ['', '12次', 'unknown', null, '没有填写指标值'],
    ['≥12次', '不适用', 'not-applicable', null, '写明不适用'],
  ])('of %s with %s is %s, %s', (target, actual, state, percent, working) => {
    expect(one({ target, actual })).toMatchObject({ state, percent, working });
  });

  it('covers every used row and no other', () => {
    const rows = [...indicators(), { level1: '效益指标', name: '', target: '', actual: '' }];
    expect(completionOf(selfEvaluation({ indicators: rows }))).toHaveLength(4);
  });

  it('is all there is where actuals are asked for and scores are not', () => {
    const without = indicators().map((row) => ({ ...row, score: null }));
    expect(asksCompletionOnly(selfEvaluation({ indicators: without }))).toBe(true);
    expect(asksCompletionOnly(selfEvaluation())).toBe(false);
    expect(asksCompletionOnly(declaration())).toBe(false);
  });
});
