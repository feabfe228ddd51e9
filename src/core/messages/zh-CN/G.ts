import type { GroupWords } from '../words';

/** 偏差原因与说明 */
export const G: GroupWords<'G'> = {
  G01: {
    title: '扣分的指标说明原因',
    wrong: {
      default: '指标“{name}”得 {score} 分（满分 {weight}），没有说明扣分原因',
      column: '有 {count} 条指标扣了分，偏差原因一栏整列没有填写',
    },
    todo: '请填写偏差原因和改进措施。',
  },
  G02: {
    title: '未完成的指标说明原因',
    wrong: '指标“{name}”完成 {actual}，未达到 {target}，没有说明原因',
    todo: '请填写偏差原因和改进措施。',
  },
  G03: {
    title: '偏差原因具体',
    wrong: '偏差原因是空泛的套话，没有说明为什么',
    todo: '请写明具体原因，例如哪项工作、受什么影响、差多少。',
  },
  G06: {
    title: '偏差原因与数值不矛盾',
    wrong: '原因写的是超额完成，但完成值 {actual} 未达到 {target}',
    todo: '请核对完成值和原因。',
  },
};
