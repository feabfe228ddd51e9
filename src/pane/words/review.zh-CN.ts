/** The words of 检查: what a finding can be done about. */
export const reviewChinese = {
  // Next step
  next: '下一步',
  nextFixes: (count: number): string => `先预览能直接改正的 ${String(count)} 处`,
  nextErrors: '逐条改正“必须改”的问题',
  nextWarnings: '改正，或核实后注明理由',
  nextHints: '看看建议，不改也可以',
  nextPending: '给待定的定性指标选定分档',
  nextFill: '预览并回填得分',
  nextDone: '保存，或做一份交付副本',
  nextForms: '打开含有绩效表的工作簿，再校验一次',
  fixCount: (count: number): string => `改正 ${String(count)} 处…`,
  goToFirst: '看第一处',
  goToScores: '去评分',

  // Actions of a finding
  actions: '这条问题的操作',
  locate: '定位',
  fix: '修正…',
  fixAlikeCount: (count: number): string => `一次修正全部同类 ${String(count)} 处…`,
  verify: '已核实…',
  why: '查看这条规则',
  actionsHint: '右方向键进入操作',
  quoted: (text: string): string => `“${text}”`,
  wrongPart: (text: string): string => `有问题的部分：${text}`,

  // 修正 preview
  fixTitle: '修正预览',

  // 已核实
  verifyTitle: '核实并保留原样',
  verifyHint: '理由和日期记在工作簿里，写进绩核报告。单元格内容改动后，或者换了年度，这条问题会重新出现。',
  reason: '理由',
  reasons: [
    '已与主管部门核对，确属如此',
    '按上级下达的指标填写',
    '有批复或调整文件，另附说明',
    '数据来自决算或业务系统，已核对',
  ],
  otherReason: '其他理由',
  otherReasonHint: '写一句别人看得懂的理由',
  reasonMissing: '请选一条理由，或写一句理由。',
  keepReason: '记为已核实',
  verifiedCount: (count: number): string => `已核实 ${String(count)} 条`,
  verifiedOn: (date: string): string => `${date} 核实`,
  takeBack: '取消核实',
  onlyVerified: '没有待处理的问题。',

  // A rule's entry
  ruleTitle: '规则说明',
  ruleAbout: '看什么',
  ruleExample: '例子',
  ruleTodo: '怎么改',
  ruleBasis: '依据',
  ruleWeight: '轻重',
  ruleHereCount: (count: number): string => `这个工作簿里有 ${String(count)} 处`,
  hereTitle: '在这个工作簿里',
};

export type ReviewWords = typeof reviewChinese;
