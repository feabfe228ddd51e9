import type { GroupWords } from '../words';

/** 指标结构 */
export const C: GroupWords<'C'> = {
  C01: { title: '产出指标和效益指标都有', wrong: '没有设置{level}', todo: '请补充{level}，至少一条。' },
  C02: { title: '设有满意度指标', wrong: '没有设置{level}', todo: '请补充{level}；确实不适用的，请说明原因。' },
  C03: { title: '设有成本指标', wrong: '没有设置{level}', todo: '请补充{level}；确实不适用的，请说明原因。' },
  C04: {
    title: '数量、质量、时效指标都有',
    wrong: '没有设置{level}',
    todo: '请补充{level}；确实不适用的，请说明原因。',
  },
  C05: {
    title: '二级指标与所属一级指标对应',
    wrong: '二级指标“{lower}”放在了“{upper}”下面',
    todo: '请把这条指标移到对应的一级指标下，或改正指标名称。',
  },
  C06: {
    title: '有指标值或得分的指标都有名称',
    wrong: '这条指标有内容（{value}），但没有填写三级指标名称',
    todo: '请填写指标名称；不用的行请清空。',
  },
  C08: {
    title: '同一项目没有重复的指标',
    wrong: '指标“{name}”重复出现',
    todo: '请删去重复的一条，或改成不同的考核内容。',
  },
  C09: {
    title: '整套指标不与其他项目雷同',
    wrong: '整套指标与项目“{project}”一字不差，可能是粘贴时没有改',
    todo: '请核对并改成与本项目工作内容对应的指标。',
  },
  C10: {
    title: '单条指标的分值不过于集中',
    wrong: '指标“{name}”一条就占了大部分分值',
    todo: '请增加指标或调整分值，使权重与重要程度相称。',
  },
  C11: {
    title: '指标数量适中',
    wrong: { default: '只设了 {count} 条指标', many: '设了 {count} 条指标，重点不突出' },
    todo: { default: '请补充能反映项目主要产出和效果的指标。', many: '请保留最能反映项目产出和效果的指标。' },
  },
  C12: {
    title: '指标名称不过长',
    wrong: '指标名称有 {count} 个字，超过一体化系统允许的 {limit} 个字',
    todo: '请精简名称，把说明放到指标值里。',
  },
  C15: {
    title: '一级指标用规范名称',
    wrong: '一级指标的名称不规范',
    todo: '请改为产出指标、效益指标、满意度指标或成本指标。',
  },
};
