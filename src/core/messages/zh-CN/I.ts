import type { GroupWords } from '../words';

/** 运行监控 */
export const I: GroupWords<'I'> = {
  I02: {
    title: '目标进度与执行率相当',
    wrong: '执行率为 {rate}，{count} 条定量指标平均完成 {progress}，两者相差较大',
    todo: '请核对进度，必要时说明原因。',
  },
  I03: {
    title: '完成可能性已填写',
    wrong: { default: '指标“{name}”没有填写完成可能性', reason: '指标“{name}”不能确定完成，没有说明原因' },
    todo: { default: '请填写确定能、有可能或完全不可能。', reason: '请说明原因。' },
  },
  I04: {
    title: '定性指标填达成、部分达成或未达成',
    wrong: '定性指标“{name}”的当前完成值不规范',
    todo: '请填达成、部分达成或未达成。',
  },
};
