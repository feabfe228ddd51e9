import type { GroupWords } from '../words';

/** 指标值 */
export const D: GroupWords<'D'> = {
  D01: {
    title: '每条指标都有指标值',
    wrong: {
      default: '指标“{name}”没有填写指标值',
      dash: '指标“{name}”的指标值只填了符号或“无”',
      column: '指标值一栏整列没有填写',
    },
    todo: {
      default: '请填写指标值；不用的指标请整行清空。',
      dash: '请填写指标值；确实不适用的指标请整行清空或说明原因。',
      column: '请逐条填写指标值。',
    },
  },
};
