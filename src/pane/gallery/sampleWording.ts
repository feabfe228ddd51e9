import type { Wording } from '../context';

const SENTENCES: Readonly<Record<string, string>> = {
  A01: '没有填写实施单位。',
  B02: '执行率与预算数、执行数不符：11.99 ÷ 12.33 = 97.24%。',
  B10: '预算执行得分与执行率不符：11.99 ÷ 12.33 × 10 = 9.72。',
  D02: '产出指标没有量化，无法判断是否完成。',
  D03: '指标值用语含糊，建议写明可以衡量的数值或分档标准。',
  E01: '各项分值相加不等于 100 分。',
  F09: '总分与各项得分之和不符。',
};

/** Stands in for the core's messages in the gallery and in component tests. */
export const SAMPLE_WORDING: Wording = {
  sentence: ({ rule }) => SENTENCES[rule] ?? rule,
  sides: ({ params: { found, expected } }) => ({
    ...(found !== undefined && { found }),
    ...(expected !== undefined && { expected }),
  }),
  basis: ({ rule }) =>
    rule.startsWith('A')
      ? '绩效自评表填报要求'
      : '《项目支出绩效评价管理办法》（财预〔2020〕10号）第十五条，自评得分按各项指标得分加总',
  missing: () => '缺少金额单位，无法核对资金合计',
  policyTitle: () => '财政部2020',
};
