import type { GroupWords } from '../words';

/** 基本信息与完整性 */
export const A: GroupWords<'A'> = {
  A01: {
    title: '项目名称、主管部门、实施单位已填写',
    wrong: { default: '没有填写{field}', untouched: '这张表还是空表，尚未填写，其余检查没有进行' },
    todo: { default: '请在此处填写{field}。', untouched: '请先填写，再校验一次；不用的空表可以删除。' },
  },
  A02: {
    title: '年度写明，且与目标中的年份一致',
    wrong: { default: '{field}中写的年份与本表年度不同', none: '没有找到本表的年度' },
    todo: {
      default: '请核对年份；如果是沿用旧表，请改成本年度的内容。',
      none: '请在标题下写明年度，例如“（2024年度）”。',
    },
  },
  A03: { title: '年度总体目标已填写', wrong: '没有填写年度总体目标', todo: '请写明本年度要完成什么、达到什么效果。' },
  A04: {
    title: '实际完成情况已填写，不照抄目标',
    wrong: {
      default: '没有填写年度目标的实际完成情况',
      copy: '实际完成情况与预期目标一字不差',
      'only-done': '实际完成情况只写了“完成”，没有说明做了什么',
    },
    todo: {
      default: '请写明目标完成到什么程度。',
      copy: '请写实际做了什么、达到什么效果，不要照抄目标。',
      'only-done': '请写明完成了哪些工作、数量多少、效果如何。',
    },
  },
  A05: {
    title: '填写说明已删除',
    wrong: { default: '这里留着表格自带的填写说明，没有填写内容', beside: '填写的内容里还留着表格自带的填写说明' },
    todo: { default: '请删去说明，填写内容。', beside: '请删去说明文字。' },
  },
  A06: {
    title: '没有留下占位符号',
    wrong: '这里留着占位符号，没有填写实际内容',
    todo: '请把占位符号换成实际的内容或数值。',
  },
  A07: {
    title: '评价结论、问题、措施不超过规定字数',
    wrong: '{field}有 {count} 个字，超过 {limit} 个字',
    todo: '请精简文字。',
  },
  A08: {
    title: '评价结论、存在问题、改进措施已填写',
    wrong: { default: '没有填写{field}', lost: '得分 {total}，有扣分，但{field}没有写内容' },
    todo: { default: '请填写{field}。', lost: '请对照扣分的指标写明{field}。' },
  },
  A09: { title: '项目负责人、财务负责人已签字', wrong: '没有填写{field}', todo: '请由{field}签字或填写姓名。' },
  A10: {
    title: '同一编码的项目名称一致',
    wrong: '编码 {code} 在工作簿里对应两个不同的项目名称',
    todo: '请核对项目名称和编码，改正填错的一个。',
  },
  A11: {
    title: '项目起止时间合理',
    wrong: { default: '项目结束时间早于开始时间', year: '项目起止时间不包含本表年度 {year}' },
    todo: '请核对项目起止时间。',
  },
  A12: {
    title: '完成时间不晚于项目结束时间',
    wrong: '指标的完成时间晚于项目结束时间（{term}）',
    todo: '请核对完成时间和项目起止时间。',
  },
  A13: {
    title: '目标不与其他项目雷同',
    wrong: '年度目标与项目“{project}”的目标一字不差，可能是粘贴时没有改',
    todo: '请核对并改成本项目自己的目标。',
  },
  A14: {
    title: '同一项目只有一张表',
    wrong: '项目“{project}”在工作簿里出现了两次，另一张在 {other}',
    todo: '请核对是否重复；如果是两个项目，请用名称或编码区分开。',
  },
};
