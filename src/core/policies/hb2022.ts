import { mof2020 } from './mof2020';
import type { Policy } from './policy';

const { grades: _unrated, ...scoring } = mof2020;

/** 省直部门 profile of a budget platform: 执行率 20, 产出 40, 效益 and 满意度 40 together, the lower band from 50 %, not rated. */
export const hb2022: Policy = {
  ...scoring,
  name: 'hb-2022',
  title: '省直部门（执行率20分）',
  basis: '通行做法：省直部门预算管理一体化系统的自评设置；系统未规定的按财预〔2020〕10号',
  executionWeight: 20,
  bands: [80, 50],
  split: [{ 产出指标: 40, '效益指标+满意度指标': 40 }],
};
