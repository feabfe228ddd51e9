import type { GroupWords } from '../words';

/** 得分 */
export const F: GroupWords<'F'> = {
  F01: {
    title: '得分不超过分值，也不小于零',
    wrong: { default: '得分超过了分值上限', negative: '得分小于零' },
    todo: { default: '请改正得分；如果填错的是分值，请改正分值。', negative: '请改正得分，最低为 0。' },
  },
  F02: {
    title: '定量指标按完成情况得分',
    wrong: {
      default: '指标“{name}”的完成值“{actual}”未达到指标值“{target}”，却得了满分',
      met: '指标“{name}”的完成值“{actual}”达到了指标值“{target}”，却没有得满分',
    },
    todo: {
      default: '请按完成比例改正得分；如果填错的是完成值，请改正完成值。',
      met: '请核对得分；有其他扣分理由的，请说明。',
    },
  },
  F03: {
    title: '未完成的定量指标按比例得分',
    wrong: '得分与按完成情况计算的不同（{working}）',
    todo: '请核对得分；本地另有计分办法的，请说明。',
  },
  F04: {
    title: '反向指标超过上限要扣分',
    wrong: '反向指标的完成值“{actual}”超过了指标值“{target}”，却得了满分（{working}）',
    todo: '请改正得分；如果填错的是完成值，请改正完成值。',
  },
  F05: {
    title: '定性指标的得分在对应的档次内',
    wrong: '实际完成值写的是“{actual}”，得分应低于 {limit} 分',
    todo: '请按档次改正得分，或改正完成情况的说法。',
  },
  F06: {
    title: '定性指标写明达到哪一档',
    wrong: '有 {count} 条定性指标只写了“完成”，没有写明达到哪一档',
    todo: '请写明达成、部分达成或未达成预期指标，并说明情况。',
  },
  F07: {
    title: '大幅超额完成时说明原因',
    wrong: '指标“{name}”的完成值“{actual}”是指标值“{target}”的 {percent}，没有说明原因',
    todo: '请说明原因，例如目标定得偏低、政策变化。',
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
  F10: {
    title: '评价等级与总分一致',
    wrong: '按{policy}的标准，总分 {total} 对应的等级与这里写的不同',
    todo: '请核对总分和等级，改正填错的一个。',
  },
  F11: {
    title: '得分客观，不是一律满分',
    wrong: { default: '各项指标全部得满分（总分 {total}）', 'low-rate': '执行率只有 {rate}，总分却在 {line} 分以上' },
    todo: { default: '请核对各项得分是否都有依据。', 'low-rate': '请核对各项指标是否真的全部完成。' },
  },
  F12: {
    title: '总分不超过执行率对应的上限',
    wrong: '执行率为 {rate}，按{policy}总分最高 {limit} 分',
    todo: '请按规定调整总分。',
  },
  F13: {
    title: '有不适用指标时总分折算成百分制',
    wrong: '有不适用的指标，总分没有折算（{working}）',
    todo: '请按适用指标的得分折算成百分制。',
  },
  F14: {
    title: '得分是不超过两位小数的数',
    wrong: { default: '得分的小数超过两位', unit: '得分单元格里带了“分”字' },
    todo: { default: '请四舍五入到两位小数。', unit: '请只填数字。' },
  },
  F15: {
    title: '得分与完成情况的说法一致',
    wrong: '完成情况里写着“{words}”，却得了满分',
    todo: '请核对得分与完成情况。',
  },
};
