import { countedZhCN, severitiesZhCN } from '../../core/messages/zh-CN/severities';
import type { RuleGroup } from '../../core/summary/summaryLine';
import type { Column } from '../../core/summary/sortLines';

const columns: Record<Column, string> = {
  order: '顺序',
  project: '项目',
  unit: '单位',
  file: '文件',
  ...severitiesZhCN,
  score: '得分',
  grade: '等次',
  rate: '执行率',
};

const groups: Record<RuleGroup, string> = {
  A: '填报',
  B: '资金',
  C: '指标',
  D: '取值',
  E: '分值',
  F: '得分',
  G: '偏差',
  H: '跨表',
  I: '监控',
  J: '格式',
};

/** 总览 and 多文件, Chinese. The type of the English words is taken from here. */
export const summaryZhCN = {
  columns,
  groups,
  groupOf: (letter: string, name: string): string => `${letter} ${name}`,
  kind: '表种',
  forms: '表数',
  mean: '平均分',
  views: { forms: '列表', units: '单位', heat: '热力图' },
  viewBy: '总览的样子',
  find: '查找项目、单位',
  noMatch: '没有符合的项目。',
  showAll: '显示全部',
  onlyUnit: (unit: string): string => `只看 ${unit}`,
  noUnit: '（未填单位）',
  noProject: '（未填项目名称）',
  /** 200 张表：63 张有必须改的，90 张需说明，47 张通过 */
  standing: (all: number, error: number, warning: number, well: number): string => {
    const parts = [
      error > 0 && `${String(error)} 张有必须改的`,
      warning > 0 && `${String(warning)} 张需说明`,
      well > 0 && `${String(well)} 张通过`,
    ].filter((part) => part !== false);
    return `${String(all)} 张表：${parts.join('，')}`;
  },
  pending: '待定',
  heatCaption: '每张表在每组检查里的问题数',
  legend: (error: string, warning: string, info: string): string =>
    `${error} ${severitiesZhCN.error}　${warning} ${severitiesZhCN.warning}　${info} ${severitiesZhCN.info}`,
  legendHint: '数字是这一组的问题数，颜色越深越多',
  /** 资金：2 处必须改，1 处需说明 */
  heatCell: (group: string, error: number, warning: number, info: number): string => {
    const counted = countedZhCN({ error, warning, info }, '，');
    return `${group}：${counted === '' ? '没有问题' : counted}`;
  },
  rowsHint: '上下键移动，回车查看',
};

export type SummaryWords = typeof summaryZhCN;
