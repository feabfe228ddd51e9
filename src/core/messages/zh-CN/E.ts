import type { GroupWords } from '../words';

/** 分值（权重） */
export const E: GroupWords<'E'> = {
  E01: {
    title: '各项分值合计为 100 分',
    wrong: {
      default: '各项分值加起来不是满分（{working}）',
      stated: '合计写的是 {stated}，但各项分值加起来不是这个数（{working}）',
    },
    todo: '请检查有没有漏填或填错的分值，调整到合计正好为满分。',
  },
  E05: {
    title: '每条指标都有大于零的分值',
    wrong: {
      default: '指标“{name}”没有填写分值',
      'not-positive': '指标“{name}”的分值不是大于零的数',
      column: '分值一栏整列没有填写',
    },
    todo: {
      default: '请填写分值，并使各项分值合计为满分。',
      column: '请按指标的重要程度分配分值，使合计为满分。',
    },
  },
};
