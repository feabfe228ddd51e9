/** 设置 and the first page, Chinese. The type of the English words is taken from here. */
export const settingsZhCN = {
  title: '设置',
  kept: '设置只保存在这台电脑上，不会发送给任何人。',
  notKept: '这台电脑不允许保存设置：关掉面板后要重新设置。',

  office: '单位所在地和年度',
  province: '省（区、市）',
  provinceName: (name: string): string => name,
  year: '年度',
  notSaid: '未选择',
  yearOf: (year: number): string => `${String(year)} 年`,
  suggestion: (title: string, why: string): string => `建议用“${title}”（${why}）。`,
  noSuggestion: (province: string): string =>
    `还没有收录${province}自己的计分办法：按每张表上的年度和指标自动选用财政部的办法。有本地办法的，可以用自己的政策文件。`,
  takeSuggestion: '采用建议',
  policy: '本机默认的计分政策',
  thisWorkbook: '这个工作簿用的政策',
  policyHint: '工作簿里另外选过政策的，以工作簿里的为准。',
  automatic: '自动：按每张表上的内容选用',

  checking: '检查',
  live: '边填边查：表格改动后自动重新检查',
  marks: '在表格里标出问题',
  marksHint: '用条件格式标出，不改原来的颜色，可以一键清除。',

  filling: '回填得分',
  fillAs: { values: '填数值', formulas: '填公式' },
  fillAsHint: '填公式：数据是单纯数字的地方填成公式，数据改动后得分自动重算；其余照填数值。',

  language: '语言 Language',
  languages: { 'zh-CN': '中文', en: 'English' },

  copy: '交付',
  deliverHint: '清除标记、绩核报告和绩核记住的内容，工作簿可以直接上报。',
  diagnosticsHint: '绩核用着不正常时，把诊断结果交给管理员。',

  welcome: '检查和计分，三步做完',
  steps: {
    check: '检查申报表和自评表，逐条指出问题在哪一格、怎么改、依据什么。不改动表格。',
    fill: '算出执行率、各项得分和总分；先看预览，确认后才写入。',
    clear: '去掉绩核的标记，填写的内容不动（在右上角“更多操作”里）。',
  },
  askPlace: '选一下所在地和年度，绩核据此建议计分政策：',
  later: '以后再选',
  done: '好了',
  trySample: '用示例表试一试',
  localOnly: '表格内容只在这台电脑上处理，不上传。',
};

export type SettingsWords = typeof settingsZhCN;
