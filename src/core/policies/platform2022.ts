import { mof2020 } from './mof2020';
import type { Policy } from './policy';

const { split: _free, ...scoring } = mof2020;

/** A budget platform's manual of 2022: two points off from 130 % of the target, and the total bound to 执行率. */
export const platform2022: Policy = {
  ...scoring,
  name: 'platform-2022',
  title: '一体化平台2022',
  basis: '《预算管理一体化平台绩效自评操作手册》（2022年）；手册未规定的按财预〔2020〕10号',
  overTarget: { from: 130, deduct: 2 },
  caps: [
    { below: 50, total: 59 },
    { below: 60, total: 69 },
    { below: 70, total: 79 },
    { below: 80, total: 89 },
  ],
};
