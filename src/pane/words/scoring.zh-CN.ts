import type { Band } from '../../core/scoring/choices';

const bands: Record<Band, string> = { met: '达成', partly: '部分达成', unmet: '未达成' };

/** The words of 评分 and of the sheets that are made. */
export const scoringChinese = {
  // Policy
  policyOf: (title: string): string => `政策：${title}`,
  policyChange: '更换政策…',
  policyTitle: '计分政策',
  policyInForce: '这个工作簿现在用的政策',
  policyWhy: (title: string, why: string): string => `${title}（${why}）`,
  whyChosen: '为这个工作簿选定',
  whyMachine: '在设置里选定',
  policyAutomatic: '自动，按每张表上的内容选用',
  policyOwn: (title: string): string => `${title}（自己的文件）`,
  policyKept: '选定的政策随工作簿保存。',
  policyFile: '用自己的政策文件…',
  policyFileHint: '县里有自己的办法时，写成一个文本文件读进来。内容记在工作簿里，不用另外发送文件。',
  policyFileMistakes: (count: number): string => `这个文件有 ${String(count)} 处错误，没有采用：`,
  policyFileUnread: '打不开这个文件，没有采用。',
  basisOf: (basis: string): string => `依据：${basis}`,

  // Total
  waitsPending: (count: number): string => `${String(count)} 项还没有得分`,
  waitsWeightless: (count: number): string => `${String(count)} 项没有填分值`,
  waitsWeights: (found: string, expected: string): string => `分值合计 ${found}，应为 ${expected}`,
  waits: (parts: readonly string[]): string => `总分还不是最后的：${parts.join('；')}。`,
  notRated: '按这个政策不评等次',
  proposeWeights: '按政策分配分值…',

  // Items
  target: '指标值',
  actual: '完成值',
  notFilled: '未填',
  applies: '改为适用',
  doesNotApply: '不适用',
  dropped: '不计分',
  doneItems: (count: number): string => `已有得分的 ${String(count)} 项`,

  // Bands
  bands,
  bandsOf: (name: string): string => `${name} 的档次`,
  limits: (from: string, to: string): string => `${from}～${to} 分`,
  suggestedBand: '建议',
  bandScore: '得分',
  bandScoreOf: (name: string): string => `${name} 的得分`,
  outside: (from: string, to: string): string => `应在 ${from} 到 ${to} 之间`,
  takeBack: '取消选择',
  acceptAll: (count: number): string => `采纳全部建议（${String(count)} 项）…`,
  acceptTitle: '按完成值的文字建议如下，请看过再采纳。采纳后仍可逐项修改。',
  acceptLine: (band: string, score: string, weight: string): string => `${band}，${score} 分（分值 ${weight}）`,
  accept: (count: number): string => `采纳 ${String(count)} 项`,
  notNow: '先不采纳',

  // Completion
  completionHint: '这张表没有得分栏，只列出每项完成了多少。',
  completionReached: (reached: number, all: number): string => `${String(all)} 项指标，达到 ${String(reached)} 项`,
  completionSheet: '写成一张工作表',
  states: {
    reached: '达到',
    partly: '部分达到',
    short: '未达到',
    unknown: '待判断',
    'not-applicable': '不适用',
  },

  // Preview
  fillAs: '写入方式',
  values: '填数值',
  formulas: '填公式',
  formulasHint: '数据是单纯数字的格子填公式，数据改动后自动重算；其余照填数值。',
  weightsTitle: '分值建议预览',
  weightsHint: '各项均分，请按重要程度调整。',

  // Sheets of ours
  makeReport: '生成绩核报告',
  makeSelfEvaluation: '由申报表生成自评表…',
  selfEvaluationTitle: '由申报表生成自评表',
  selfEvaluationHint:
    '每张申报表生成一张新工作表：照抄名称、资金、目标和指标，分值按政策均分，完成值留空，公式已写好。原来的表不改动。',
  layout: '表式',
  layouts: { national: '全国统一表式', sichuan: '四川表式（2023 年起）' },
  whichForms: '申报表',
  makeForms: (count: number): string => (count > 0 ? `生成 ${String(count)} 张` : '生成'),
  added: (names: readonly string[]): string => `已加工作表“${names.join('”“')}”。`,
  addedHint: '不需要时，在 Excel 里删除这张工作表即可。',
};

export type ScoringWords = typeof scoringChinese;
