import type { GroupWords } from '../words';

/** 资金与执行率 */
export const B: GroupWords<'B'> = {
  B01: {
    title: '资金总额等于各项资金之和',
    wrong: '{column}一栏的资金总额不等于各项资金之和',
    todo: '请核对总额和各项资金来源，改正其中填错的一个。',
  },
  B02: {
    title: '执行率等于执行数除以全年（调整后）预算数',
    wrong: '执行率算得不对（{working}）',
    todo: '请改正执行率；如果填错的是预算数或执行数，请改正那个数。',
  },
  B10: {
    title: '预算执行得分等于执行率乘以分值，不超过分值',
    wrong: {
      default: '预算执行得分算得不对（{working}）',
      follows: '预算执行得分是按填错的执行率 {rate} 算的（应按 {working}）',
    },
    todo: {
      default: '请改正得分，可以用“回填得分”。',
      follows: '请先改正执行率，再改正得分；可以用“回填得分”一并改正。',
    },
  },
};
