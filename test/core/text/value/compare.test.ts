import { compareValues, type RowContext } from '../../../../src/core/text/value/compare';

type Line = readonly [target: string, actual: string, verdict: string, row?: RowContext];

/** `cannot-tell` is written with what is missing: `?number`. */
const verdict = (target: string, actual: string, row: RowContext = {}): string => {
  const judgement = compareValues({ text: target }, { text: actual }, { year: 2023, ...row });
  return judgement.verdict === 'cannot-tell' ? `?${judgement.missing}` : judgement.verdict;
};

const COST: RowContext = { indicator: '成本指标' };

const LINES: readonly Line[] = [
  ['≥95%', '97%', 'met'],
  ['≥95%', '95%', 'met'],
  ['>95%', '95%', 'not-met'],
  ['≥95%', '94.9%', 'not-met'],
  ['≤5%', '3%', 'met'],
  ['<3起', '3起', 'not-met'],
  ['0起', '0起', 'met'],
  ['0起', '1起', 'not-met'],
  ['24次', '26次', 'met'],
  ['24次', '20次', 'not-met'],
  ['5次以上', '5回', 'met'],
  ['30天', '30日', 'met'],
  ['1年', '12个月', 'met'],
  ['3公里', '2900米', 'not-met'],
  ['2吨', '2000公斤', 'met'],
  ['控制在30万元以内', '28.5万元', 'met'],
  ['不超过30万元', '300001元', 'not-met'],
  ['30万元', '29万元', 'met', COST],
  ['30万元', '31万元', 'not-met', COST],
  ['26', '25', 'met', { ...COST, unit: '万元' }],
  ['≥95', '96', 'met', { unit: '%' }],
  ['95', '96', 'not-met', { unit: '%', operator: '≤' }],
  ['3', '2', 'met', { unit: '起', direction: '反向指标' }],
  ['约200人', '185人', 'met'],
  ['约200人', '150人', 'not-met'],
  ['5-8场', '6场', 'met'],
  ['5-8场', '4场', 'not-met'],
  ['5-8场', '9场', 'met'],
  ['100人', '100人次', '?same-unit'],
  ['12家', '12户', '?same-unit'],
  ['100元/年', '100元/月', '?same-unit'],
  ['300元/人', '280元/名', 'not-met'],
  ['≥95%', '96', '?unit'],
  ['≥2次', '3', '?unit'],
  ['≤30万元', '完成', '?number'],
  ['≥2次', '已完成', '?number'],
  ['≥2次', '', '?actual'],
  ['≥**%', '96%', '?target'],
  ['', '3次', '?target'],
  ['培训2期，100人', '培训2期，120人', 'met'],
  ['培训2期，100人', '参训120人、培训1期', 'not-met'],
  ['培训2期，100人', '培训2期', '?number'],
  ['每月1次', '12次', 'met'],
  ['每月1次', '每月1次', 'met'],
  ['每月1次', '1次', '?period'],
  ['每季度2次', '1次', 'not-met'],
  ['2023年10月底前', '2023年9月20日', 'met'],
  ['2023年10月底前', '2023年11月5日', 'not-met'],
  ['全年', '2023年1-12月', 'met'],
  ['10月底前', '已完成', '?date'],
  ['10月底前', '100%', '?date'],
  ['良好', '良好', 'met'],
  ['良好', '优秀', 'met'],
  ['优', '良', 'not-met'],
  ['满意', '非常满意', 'met'],
  ['满意', '基本满意', 'not-met'],
  ['按计划推进', '完成', 'met'],
  ['按计划推进', '已按计划完成', '?opinion'],
  ['按计划推进', '基本完成', 'partly-met'],
  ['按计划推进', '未完成', 'not-met'],
  ['有效改善', '达成预期指标', 'met'],
  ['有效改善', '部分达成预期指标并具有一定效果', 'partly-met'],
  ['提升', '较上年提升5%', 'met'],
  ['提升', '较上年下降2%', 'not-met'],
  ['减少纸张使用', '减少20%', 'met'],
  ['全覆盖', '100%', 'met'],
  ['全覆盖', '98%', 'not-met'],
  ['优化环境', '开展了宣传', '?opinion'],
  ['无安全事故', '无', '?opinion'],
];

describe('target against actual', () => {
  it.each(LINES.map(([target, actual, expected, row = {}]) => ({ target, actual, expected, row })))(
    '$target / $actual → $expected',
    ({ target, actual, expected, row }) => {
      expect(verdict(target, actual, row)).toBe(expected);
    },
  );

  it('says by how much', () => {
    expect(compareValues({ text: '≥40次' }, { text: '50次' }).parts).toEqual([
      { target: 0, actual: 0, met: true, ratio: '1.25', difference: '10', unit: '次' },
    ]);
    expect(compareValues({ text: '不超过9万元' }, { text: '99000元' }).parts[0]).toMatchObject({
      met: false,
      ratio: '1.1',
      difference: '9000',
      unit: '元',
    });
    expect(compareValues({ text: '0.3万元' }, { text: '0.1万元' }).parts[0]?.ratio).toBe('0.333333');
  });

  it('has no ratio to a target of nothing', () => {
    expect(compareValues({ text: '0起' }, { text: '2起' }).parts[0]).toEqual({
      target: 0,
      actual: 0,
      met: false,
      difference: '2',
      unit: '起',
    });
  });

  it('counts the days after a deadline', () => {
    expect(compareValues({ text: '2023年10月底前' }, { text: '2023-11-05' }).parts[0]?.days).toBe(5);
    expect(compareValues({ text: '2024年2月29日前' }, { text: '2024年2月1日' }).parts[0]?.days).toBe(-28);
  });

  it('takes a percentage and a date from their cells', () => {
    const rate = compareValues({ text: '≥95%' }, { text: '0.96', value: 0.96, format: '0.00%' });
    expect(rate).toMatchObject({ verdict: 'met', parts: [{ difference: '1', unit: '%' }] });
    const day = compareValues({ text: '2023年6月底前' }, { text: '45100', value: 45_100, isDate: true });
    expect(day).toMatchObject({ verdict: 'met', parts: [{ days: -7 }] });
  });

  it('needs a year for a date that names none', () => {
    expect(compareValues({ text: '10月底前' }, { text: '9月' })).toMatchObject({ missing: 'year' });
  });
});
