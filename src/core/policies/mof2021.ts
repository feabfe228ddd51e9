import { mof2020 } from './mof2020';
import type { Policy } from './policy';

/** 财政部 2021: 成本指标 may be a 一级指标 of its own; scored as under {@link mof2020}. */
export const mof2021: Policy = {
  ...mof2020,
  name: 'mof-2021',
  title: '财政部2021',
  basis:
    '《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）；分值为通行做法，未核到原文，计分按财预〔2020〕10号',
  split: [
    { 成本指标: 20, 产出指标: 40, 效益指标: 20, 满意度指标: 10 },
    { 成本指标: 20, 产出指标: 40, 效益指标: 30 },
    { 产出指标: 50, 效益指标: 30, 满意度指标: 10 },
    { 产出指标: 50, 效益指标: 40 },
  ],
};
