import type { GroupWords } from '../words';

/** 基本信息与完整性 */
export const A: GroupWords<'A'> = {
  A01: {
    title: '项目名称、主管部门、实施单位已填写',
    wrong: { default: '没有填写{field}', untouched: '这张表还是空表，尚未填写，其余检查没有进行' },
    todo: { default: '请在此处填写{field}。', untouched: '请先填写，再校验一次；不用的空表可以删除。' },
  },
  A03: {
    title: '年度总体目标已填写',
    wrong: '没有填写年度总体目标',
    todo: '请写明本年度要完成什么、达到什么效果。',
  },
};
