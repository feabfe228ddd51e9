import type { HostErrorCode, Refusal } from '../../hosts/host';
import type { FormKind } from '../../core/forms/model';
import { countedZhCN, severitiesZhCN } from '../../core/messages/zh-CN/severities';
import type { ChangeKind } from '../../core/plan/changes';
import type { ScoreMethod } from '../../core/scoring/scoreCard';
import type { Counts } from '../findingList';
import type { Hindrance, Task } from '../state';
import { settingsZhCN } from './settings.zh-CN';
import { summaryZhCN } from './summary.zh-CN';
import { mappingChinese } from './mapping.zh-CN';
import { scoringChinese } from './scoring.zh-CN';
import { reviewChinese } from './review.zh-CN';

/** What went wrong and what to do about it. */
export interface ProblemWords {
  readonly what: string;
  readonly todo: string;
}

/** 3 处必须改 · 2 处需说明 · 4 条建议 */
const counted = (counts: Counts): string => countedZhCN(counts, ' · ');

const running: Record<Task, string> = {
  check: '正在校验',
  recheck: '表格有改动，正在重新校验',
  preview: '正在计算得分',
  fix: '正在准备修正',
  fill: '正在填写',
  undo: '正在撤销',
  clear: '正在清除标记',
  remember: '正在记下',
  sheets: '正在写工作表',
};

const problems: Record<HostErrorCode, ProblemWords> = {
  'not-found': { what: '找不到这个文件。', todo: '请确认文件没有被移动或改名，再打开一次。' },
  'not-a-workbook': { what: '这不是 Excel 工作簿。', todo: '请选择 .xlsx 或 .xls 文件。' },
  password: { what: '这个文件设了打开密码，无法读取。', todo: '请先在 Excel 中取消打开密码，另存一份再打开。' },
  damaged: { what: '文件已损坏，读不出内容。', todo: '请用 Excel 打开并另存一份，再试一次。' },
  'too-large': { what: '文件太大，没有读取。', todo: '请把要校验的表另存为单独的工作簿，再试一次。' },
  'cannot-save': { what: '文件没有保存成功，原文件没有改动。', todo: '请确认文件没有被别的程序占用，再保存一次。' },
  'cell-editing': { what: '有单元格正在编辑，暂时无法读取。', todo: '请先按 Enter 键结束编辑，再试一次。' },
  'other-workbook': { what: '现在打开的是另一个工作簿。', todo: '请先切换回要校验的工作簿，再试一次。' },
  busy: { what: 'Excel 正忙，没有回应。', todo: '请稍等片刻，再试一次。' },
  refused: { what: 'Excel 不允许这项操作，表格没有改动。', todo: '请看看工作表是否受保护、工作簿是否只读。' },
  'host-too-old': {
    what: '这个版本的 Excel 太旧，无法使用绩核。',
    todo: '请使用 Excel 2021 或更新的版本，也可以使用绩核网页版。',
  },
  cancelled: { what: '已取消。', todo: '表格没有改动。' },
  unexpected: { what: '出了意外，这一步没有做完。', todo: '请再试一次；仍然不行，请把下面的详情发给管理员。' },
};

const refusals: Record<Refusal, string> = {
  conflict: '单元格的内容已被改动，没有覆盖',
  protected: '工作表受保护，单元格被锁定',
  missing: '找不到这个单元格',
  'not-reached': '填写中途停止，没有写到这里',
};

const hindrances: Record<Hindrance, string> = {
  formula: '单元格里是公式，默认不改',
  protected: '工作表受保护，单元格被锁定，不能填写',
};

const kinds: Record<FormKind, string> = {
  target: '绩效目标申报表',
  'self-evaluation': '绩效自评表',
  monitoring: '绩效运行监控表',
  'department-target': '部门整体绩效目标表',
  'department-self-evaluation': '部门整体绩效自评表',
};

const methods: Record<ScoreMethod, string> = {
  execution: '按执行率',
  quantity: '定量',
  reverse: '反向定量',
  'yes-no': '是否类',
  band: '定性分档',
  typed: '已填得分',
  pending: '待定',
  'not-applicable': '不适用',
};

const changes: Record<ChangeKind, string> = {
  score: '得分',
  rate: '执行率',
  total: '总分',
  weight: '分值',
  fix: '修正',
};

export type LanguageName = 'zh-CN' | 'en';

/** Every sentence the pane shows, Chinese. The type of the English ones is taken from here. */
export const zhCN = {
  language: 'zh-CN' as LanguageName,
  /** A sentence the host said in both languages. */
  advised: (chinese: string, _english: string): string => chinese,
  labelled: (label: string, text: string): string => `${label}：${text}`,
  aside: (text: string): string => `（${text}）`,
  listed: (parts: readonly string[]): string => parts.join('，'),
  severity: severitiesZhCN,
  running,
  problems,
  refusals,
  hindrances,
  kinds,
  methods,
  changes,

  review: reviewChinese,
  mapping: mappingChinese,
  scoring: scoringChinese,

  // First line
  ready: '还没有校验',
  verdict: (counts: Counts): string =>
    counts.error + counts.warning + counts.info === 0 ? '未发现问题' : counted(counts),
  verdictOnlyHints: (counts: Counts): string => `没有必须改的 · ${counted(counts)}`,
  read: (forms: number): string => `已读 ${String(forms)} 张表`,
  policies: (titles: readonly string[]): string => `依据 ${titles.join('、')}`,
  at: (time: string): string => `${time} 校验`,
  progress: (done: number, all: number): string => `第 ${String(done)} 张，共 ${String(all)} 张`,
  pleaseWait: '请稍候…',
  finishTyping: '请先按 Enter 结束单元格编辑',

  // Actions
  check: '一键校验',
  recheck: '重新校验',
  cancel: '取消',
  fill: '回填得分',
  undo: '撤销填写',
  clear: '清除标记',
  deliver: '交付副本',
  more: '更多操作',
  marksSwitch: '在表格里标出问题',
  diagnostics: '诊断',
  diagnosticsHint: '以下内容只在这台电脑上，不会发送给任何人。需要时请复制给管理员。',
  probe: '在这台 Excel 上探测',
  probing: '正在探测…',
  copied: '已复制',
  retry: '再试一次',
  dismiss: '知道了',
  details: '详情',
  copy: '复制',

  // Tabs
  tabs: '结果',
  findings: '检查',
  scores: '评分',
  reading: '读取',

  // Overview
  overview: '总览',
  summary: summaryZhCN,

  settings: settingsZhCN,
  sortBy: (column: string): string => `按${column}排序`,
  onlyForm: (form: string): string => `只看：${form}`,
  allForms: '看全部',
  nothingHere: '这张表没有问题。',

  // Findings
  findingsOf: (form: string): string => `${form} 的问题`,
  found: '现为',
  expected: '应为',
  basis: '依据',
  handled: (reason: string, date: string): string => `已核实（${date}）：${reason}`,
  search: '查找问题、单元格、项目',
  noMatch: '没有符合条件的问题。',
  showAll: '显示全部',
  filterBy: '按轻重筛选',
  allWell: '所有表都通过了检查。',
  listHint: '上下键移动，回车定位到单元格',
  backHint: '按 F6 回到本面板',
  moreFindings: (count: number): string => `还有 ${String(count)} 条，继续向下滚动`,

  // Scores
  total: '总分',
  outOf: (full: string): string => `满分 ${full}`,
  soFar: '已计',
  noScores: '没有可以计分的表。',
  noScoresHint: '自评表有“分值”和“得分”两栏时，这里会显示每一项的得分和算法。',
  typedAs: (value: string): string => `表中填 ${value}`,
  score: '得分',
  noLevel: '其他',
  execution: '预算执行率',

  // Preview
  previewTitle: '回填预览',
  previewHint: (ticked: number): string =>
    ticked === 0 ? '没有勾选任何单元格。' : `将写入 ${String(ticked)} 个单元格。确认之前不会改动表格。`,
  nothingToFill: '没有需要回填的得分。',
  nothingToFillHint: '表中的执行率、得分和总分与计算结果一致，或者还缺少计算所需的数据。',
  confirm: (count: number): string => (count > 0 ? `确认填写 ${String(count)} 处` : '确认填写'),
  back: '返回',
  backToResult: '返回结果',
  to: '改为',
  blank: '空',
  tickAll: '全选',
  tickOne: (cell: string): string => `填写 ${cell}`,
  sheetProtected: (sheets: readonly string[]): string =>
    `工作表“${sheets.join('”“')}”受保护：可以校验，被锁定的单元格不能填写，也可能无法标出问题。`,

  // Outcome
  filledTitle: (count: number): string => (count > 0 ? `已填写 ${String(count)} 个单元格` : '没有填写任何单元格'),
  undoneTitle: (count: number): string => (count > 0 ? `已恢复 ${String(count)} 个单元格` : '没有恢复任何单元格'),
  refusedTitle: (count: number): string => `${String(count)} 个单元格没有写入`,
  nowHolds: (value: string): string => `单元格里现为 ${value}`,
  writtenList: '写入的单元格',
  restoredList: '恢复的单元格',
  cleared: {
    marks: '已清除绩核的标记；填写的内容没有改动。',
    everything: '标记、绩核报告和绩核记住的内容都已清除，工作簿里不再有绩核的痕迹；保存后即可交付。',
  },
  marksRefused: '工作表受保护，没有标出问题；问题都列在下面。',
  undoHint: '可以“撤销填写”，恢复原来的内容和公式。',

  // Reading
  noForms: '没有找到绩效表',
  noFormsHint: '请打开含有“项目支出绩效目标申报表”或“绩效自评表”的工作簿，再点“一键校验”。',
  unreadTitle: (count: number): string => `未读懂的单元格 ${String(count)} 个`,
  unreadHint: '这些单元格有内容，但不知道属于哪一栏，没有参加检查。',
  undecidedTitle: (count: number): string => `${String(count)} 项检查缺少数据，没有下结论`,
  unreadableTitle: '像绩效表，但没能读懂',
  unreadableMissing: (labels: readonly string[]): string => `没有找到：${labels.join('、')}`,
  layoutWhy: '识别依据',
  sure: (percent: string): string => `把握 ${percent}`,
  indicatorsRead: (count: number): string => `${String(count)} 条指标`,
  fields: {
    project: '项目名称',
    code: '项目编码',
    department: '主管部门',
    unit: '实施单位',
    year: '年度',
    moneyUnit: '金额单位',
    goal: '年度目标',
    goalActual: '完成情况',
  },
  hiddenSheets: (names: readonly string[]): string => `隐藏的工作表“${names.join('”“')}”也已读取。`,
  mergesUnknown: '合并单元格太多，Excel 没有给出全部合并区域；个别内容可能读得不全。',
  noName: '（未填项目名称）',

  // Announced to screen readers
  announceChecked: (verdict: string, forms: number): string => `校验完成。${verdict}。已读 ${String(forms)} 张表。`,
  announcePreview: (count: number): string => `回填预览，共 ${String(count)} 处改动，还没有写入。`,
};

export type Words = typeof zhCN;
