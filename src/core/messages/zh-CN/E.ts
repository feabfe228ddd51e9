import type { GroupWords } from '../words';

/** 分值（权重） */
export const E: GroupWords<'E'> = {
  E01: {
    title: '各项分值合计等于满分',
    wrong: {
      default: '各项分值合计不等于满分（{working}）',
      stated: '分值合计填的是 {stated}，与各项分值之和不符（{working}）',
    },
    todo: '请检查有没有漏填或填错的分值，调整到合计正好为满分。',
  },
  E02: { title: '申报表的指标权重合计正确', wrong: '指标权重合计有误（{working}）', todo: '请调整权重，使合计正确。' },
  E03: {
    title: '各一级指标的分值符合通常比例',
    wrong: { default: '各一级指标的分值与通常的比例不同（{usual}）', stated: '一级指标的分值与本表注明的不同' },
    todo: { default: '请核对；有特殊情况调整比例的，请说明。', stated: '请按本表注明的分值调整各条指标的分值。' },
  },
  E04: {
    title: '下级分值之和等于上级注明的分值',
    wrong: '“{name}”下各条指标的分值之和与注明的分值不同',
    todo: '请调整分值，使合计等于注明的分值。',
  },
  E05: {
    title: '每条指标都有大于零的分值',
    wrong: {
      default: '指标“{name}”没有填写分值',
      'not-positive': '指标“{name}”的分值不是大于零的数',
      column: '分值一栏整列没有填写',
    },
    todo: { default: '请填写分值，并使各项分值合计为满分。', column: '请按指标的重要程度分配分值，使合计为满分。' },
  },
  E06: { title: '分值按重要程度分配', wrong: '各条指标的分值完全相同，看不出轻重', todo: '请考虑按重要程度分配分值。' },
  E07: {
    title: '自评表分值与申报表一致',
    wrong: '指标“{name}”的分值与申报表不同',
    todo: '请改回申报时的分值；经批准调整的，请说明。',
  },
  E08: { title: '分值合计等于各项分值之和', wrong: '分值合计与各项分值之和不同', todo: '请改正合计。' },
};
