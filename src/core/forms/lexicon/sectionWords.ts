import type { Vocabulary } from './vocabulary';

/** What a band label at the side or on top of a section says. */
export type Band = 'funds' | 'goals' | 'indicators' | 'section';

export const BAND_WORDS: Vocabulary<Band> = [
  {
    role: 'section',
    words: `
      基本信息 项目基本信息 基本情况 单位基本情况 项目信息 部门基本情况 其他情况 自评结论情况 按收入性质分
      按支出性质分 收入 支出`,
  },
  {
    role: 'indicators',
    words: `
      绩效指标 年度绩效指标 长期绩效指标 中期绩效指标 年度绩效指标完成情况 绩效项目指标表 项目绩效指标
      绩效指标完成情况 绩效目标指标 绩效评价指标 项目绩效指标表 指标体系 实施期绩效指标 绩效目标 分解目标
      绩效目标分解`,
    pattern: /^(?:项目|年度|当年|长期|中期|实施期|产出)*绩效(?:项目|目标)?指标(?:表|完成情况|情况|设置|体系|分析)?$/,
  },
  {
    role: 'funds',
    words: `
      项目资金 资金情况 预算执行情况 项目资金申请 项目预算执行情况 资金投入 预算情况 年度预算数 项目预算
      资金来源 项目资金情况 预算资金 资金投入情况 项目投资 年度预算申请 预算执行 年度预算执行情况 资金
      部门预算情况 资金预算 项目资金来源 项目资金执行情况 预算安排及执行情况 资金执行情况 支出预算
      项目总投资及资金来源 资金金额 项目资金金额`,
    pattern:
      /^(?:项目|年度|部门|单位|整体|政策|专项)*(?:资金|预算)(?:资金|申请|投入|来源|安排|到位|执行|支出|使用|构成|及|和|与|、)*(?:情况)?$/,
  },
  {
    role: 'goals',
    words: `
      总体目标 年度总体目标 项目绩效目标 绩效目标 年度总体目标完成情况 项目基本情况 项目年度目标完成情况
      年度绩效目标 年度目标完成情况 项目总体目标 目标完成情况 年度目标 总体目标完成情况 绩效目标完成情况
      年度总体绩效目标 整体绩效目标`,
  },
];

/** Ends an indicator table with the totals. */
export const TOTAL_WORDS: Vocabulary<'total' | 'subtotal'> = [
  {
    role: 'total',
    words: `
      总分 合计 总计 自评总分 总得分 得分合计 合计得分 综合得分 总分合计 自评得分合计 合计总分 总分值 自评合计
      分值合计 合计分值 最终得分`,
    pattern: /^(?:项目|绩效|部门|单位)*自评(?:总?得分|总分)(?:合计)?$/,
  },
  { role: 'subtotal', words: '小计 得分小计 分值小计', pattern: /^\S{2,12}(?:小计|合计)$/ },
];
