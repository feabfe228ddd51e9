import type { Wording } from '../context';

const SENTENCES: Readonly<Record<string, readonly [wrong: string, todo: string]>> = {
  A02: ['年度目标中写的年份与本表年度不同', '请核对年份；如果是沿用旧表，请改成本年度的内容。'],
  A01: ['没有填写实施单位', '请填写实施单位。'],
  B02: ['执行率计算有误（11.99 ÷ 12.33 = 97.24%）', '请改正执行率；如果填错的是预算数或执行数，请改正那个数。'],
  B10: ['预算执行得分是按填错的执行率算的（应按 11.99 ÷ 12.33 × 10 = 9.72）', '请先改正执行率，再改正得分。'],
  D02: ['产出指标没有量化，无法判断是否完成', '请写明可以衡量的数值。'],
  D03: ['指标值用语含糊', '请写明可以衡量的数值或分档标准。'],
  E01: ['各项分值合计不是 100', '请调整分值，使合计为 100。'],
  F09: ['总分不等于各项得分之和', '请改正总分；如果填错的是某项得分，请改正那一项。'],
};

/** Stands in for the core's messages in the gallery and in component tests. */
export const SAMPLE_WORDING: Wording = {
  say: ({ rule, params: { found, expected } }) => {
    const [wrong = rule, todo = ''] = SENTENCES[rule] ?? [];
    return {
      wrong,
      todo,
      ...(found !== undefined && { found }),
      ...(expected !== undefined && { expected }),
      basis: rule.startsWith('A')
        ? '通行做法：表中列出的栏目都要填写。'
        : '自评表填报说明：产出、效益、满意度指标和预算资金执行率的分值合计为 100 分，得分按各项指标得分加总。',
    };
  },
  entry: (rule) =>
    Promise.resolve({
      title: '年度目标中的年份与本表年度一致',
      about: '沿用上年的表时，最容易漏改的是目标里的年份。年份对不上，审核的人无法判断写的是哪一年的任务。',
      example: '2024年度的自评表里写“2023年底前全部安装到位”。',
      todo: [SENTENCES[rule]?.[1] ?? ''],
      basis: '自评表填报说明：年度目标与批复的绩效目标一致。',
    }),
  missing: () => '缺少金额单位，没有下结论',
  policyTitle: () => '财政部2020',
};
