import type { GroupWords } from '../words';

/** 得分 */
export const F: GroupWords<'F'> = {
  F01: {
    title: '得分不超过分值，也不小于零',
    wrong: { default: '得分超过了分值上限', negative: '得分小于零' },
    todo: { default: '请改正得分；如果填错的是分值，请改正分值。', negative: '请改正得分，最低为 0。' },
  },
  F08: {
    title: '有得分的指标有实际完成值，有完成值的指标有得分',
    wrong: {
      default: '指标“{name}”得了 {score} 分，但没有填写实际完成值',
      'no-score': '指标“{name}”填了实际完成值，但没有填写得分',
      column: '各项指标都有得分，但实际完成值一栏整列没有填写',
    },
    todo: {
      default: '请填写实际完成值；没有完成的，请改正得分。',
      'no-score': '请按完成情况填写得分。',
      column: '请逐条填写实际完成值，得分应当有完成值作依据。',
    },
  },
  F09: {
    title: '总分等于预算执行得分与各指标得分之和',
    wrong: '总分不等于各项得分之和（{working}）',
    todo: '请改正总分；如果填错的是某项得分，请改正那一项。',
  },
};
