import { mof2020 } from './mof2020';
import type { Policy } from './policy';

const { split: _free, ...scoring } = mof2020;

/**
 * 四川 2023–2024: 执行率 on the adjusted budget, 90 points of indicators split freely, reasons for less than 90 % executed.
 * The form states no formula for 反向 and 定性, so those are 财政部's.
 */
export const sichuan2023: Policy = {
  ...scoring,
  name: 'sichuan-2023',
  title: '四川2023',
  basis: '四川省部门预算项目支出绩效自评表（510000_0013zp）填报说明；反向、定性指标表内未规定算法，按财预〔2020〕10号',
  declaredWeights: 90,
  executionReasonBelow: 90,
  rules: { G01: { severity: 'error' } },
};
