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
    wrong: '指标“{name}”的完成值“{actual}”未达到指标值“{target}”，没有说明原因',
    todo: '请填写偏差原因和改进措施。',
  },
  G03: {
    title: '偏差原因具体',
    wrong: '偏差原因过于笼统，没有说明具体原因',
    todo: '请写明具体原因，例如哪项工作、受什么影响、差多少。',
  },
  G04: {
    title: '扣分的指标既写原因也写措施',
    wrong: '指标“{name}”写了偏差原因，没有写改进措施',
    todo: '请补充改进措施。',
  },
  G05: {
    title: '已完成的指标不写未完成的原因',
    wrong: '完成值“{actual}”达到了指标值“{target}”，也得了满分，偏差原因却写着没有完成',
    todo: '请核对完成值、得分和原因。',
  },
  G06: {
    title: '偏差原因与数值不矛盾',
    wrong: '原因写的是超额完成，但完成值“{actual}”未达到指标值“{target}”',
    todo: '请核对完成值和原因。',
  },
  G07: {
    title: '改进措施与存在问题对应',
    wrong: '存在问题写了 {problems} 条，改进措施只有 {measures} 条',
    todo: '请针对每个问题写明措施。',
  },
  G08: {
    title: '满意度写明来源',
    wrong: '满意度的数值没有说明来源',
    todo: '请说明调查方式和样本数，例如“发放问卷100份”。',
  },
  G09: {
    title: '满分的定量指标有依据',
    wrong: '有 {count} 条定量指标得满分，没有注明依据',
    todo: '请准备好佐证材料，必要时在备注中注明。',
  },
};
