import type { Language } from '../words';

/** Names of fields and columns, as officials call them. */
export const terms: Language['terms'] = {
  project: '项目名称',
  code: '项目编码',
  department: '主管部门',
  unit: '实施单位（预算单位）',
  year: '年度',
  moneyUnit: '金额单位',
  goal: '年度总体目标',
  goalActual: '实际完成情况',
  budget: '预算数',
  initial: '年初预算数',
  executed: '执行数',
  'funds.total': '资金总额的预算数或执行数',
  'funds.budget': '能看懂的预算数',
  'funds.initial': '能看懂的年初预算数',
  'funds.executed': '能看懂的执行数',
  'indicators.weight': '完整的分值',
  'indicators.score': '完整的得分',
};
