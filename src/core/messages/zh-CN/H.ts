import type { GroupWords } from '../words';

/** 跨表核对 */
export const H: GroupWords<'H'> = {
  H01: {
    title: '申报的指标都在自评表中',
    wrong: { default: '申报表中的指标“{name}”没有出现在自评表中', added: '自评表中的指标“{name}”不在申报表中' },
    todo: { default: '请补上这条指标；经批准调整的，请说明。', added: '请核对；自评应对照批复的绩效目标和指标。' },
  },
  H02: {
    title: '自评表的指标值与申报表一致',
    wrong: '指标“{name}”的指标值与申报表不同',
    todo: '请改回批复的指标值；经批准调整的，请说明。',
  },
  H03: {
    title: '自评表的年度目标与申报表一致',
    wrong: '年度目标与申报表不同',
    todo: '请改回批复的目标；经批准调整的，请说明。',
  },
  H04: { title: '自评表与申报表同一年度', wrong: '自评表的年度与申报表不同', todo: '请核对两张表的年度。' },
  H05: {
    title: '部门整体资金不少于所属项目之和',
    wrong: '部门整体资金少于 {count} 个项目之和 {projects}',
    todo: '请核对部门整体资金和各项目资金。',
  },
  H06: {
    title: '监控时的完成数不大于全年完成数',
    wrong: '指标“{name}”的全年完成值小于监控表中的 {before}',
    todo: '请核对两张表的完成值。',
  },
};
