import type { Policy } from './policy';

/** 财政部 2020, the default: 执行率 10 points, grades 90/80/60, two decimals. */
export const mof2020: Policy = {
  name: 'mof-2020',
  title: '财政部2020',
  basis: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
  executionWeight: 10,
  fullScore: 100,
  reverse: 'B',
  bands: [80, 60],
  grades: [90, 80, 60],
  decimals: 2,
  // Without 满意度指标 its points go to 效益指标.
  split: [
    { 产出指标: 50, 效益指标: 30, 满意度指标: 10 },
    { 产出指标: 50, 效益指标: 40 },
  ],
};
