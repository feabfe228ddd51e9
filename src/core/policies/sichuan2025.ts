import type { Policy } from './policy';
import { sichuan2023 } from './sichuan2023';

/** 四川 from 2025: 中 begins at 70, and 130 % of a target needs its reason. */
export const sichuan2025: Policy = {
  ...sichuan2023,
  name: 'sichuan-2025',
  title: '四川2025',
  basis:
    '《四川省预算绩效评价管理办法》（川财绩〔2025〕5号，据解读，未核到原文）；反向、定性指标未规定算法，按财预〔2020〕10号',
  grades: [90, 80, 70],
  overTarget: { from: 130, deduct: 0 },
  required: {
    数量指标: 'error',
    质量指标: 'error',
    时效指标: 'error',
    成本指标: 'error',
    满意度指标: 'error',
  },
  rules: { G01: { severity: 'error' }, F07: { severity: 'error' }, D02: { severity: 'error' } },
};
