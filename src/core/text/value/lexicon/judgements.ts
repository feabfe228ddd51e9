/** What an 实际完成值 says in words about a target in words. Longer words are tried before the ones they contain. */
export const NOT_DONE =
  '未完成 没有完成 没完成 尚未完成 未达标 不达标 未达到 未达成 未开展 未实施 未启动 未实现 未落实 未执行 未支付 未验收 未提升 未改善 未达成年度指标 未达成预期指标 效果较差 不合格 不符合 未按时 未及时 未按期 否 暂未完成 取消';
export const PARTLY_DONE =
  '基本完成 部分完成 大部分完成 基本达标 基本达到 基本实现 部分达成 部分实现 基本合格 基本符合 基本达成 正在实施 正在推进 进行中 推进中 逐步完成 有序推进中 完成大部分';
export const DONE =
  '全部完成 已全部完成 按时完成 按期完成 如期完成 及时完成 圆满完成 超额完成 顺利完成 保质保量完成 按计划完成 已完成 完成 已达标 达标 已达到 达到 已达成 达成 已实现 实现 已落实 落实到位 已开展 已实施 已执行 合格 符合 达到预期 达成年度指标 达成预期指标 是 有 已支付 已验收 验收合格 通过验收 已通过';

/** Grades, from the lowest; a word of a higher step meets a target of a lower one. */
export const LADDERS: readonly (readonly string[])[] = [
  ['差 较差', '中 一般 合格 及格', '良 良好 较好', '优 优秀 好 优良 很好'],
  ['不满意', '基本满意 一般满意', '满意 较满意 比较满意', '非常满意 很满意 十分满意'],
  ['无 不明显', '较明显 比较明显', '明显', '显著 非常明显 十分明显'],
  ['低', '中', '高 较高', '很高'],
];

/** Directions: the same word of direction in target and actual meets it, the opposite one does not. */
export const RISING = '提升 提高 增长 增加 增强 改善 上升 扩大 递增 优化 好转 加强 增收 增多 促进 完善';
export const FALLING = '下降 降低 减少 缩短 缩小 递减 下滑 减轻 压减 回落 萎缩';

/** Days, weeks … of a year, for counts per period. */
export const PERIODS_A_YEAR: Readonly<Record<string, number>> = {
  年: 1,
  年度: 1,
  '1年': 1,
  半年: 2,
  季: 4,
  季度: 4,
  '1季度': 4,
  月: 12,
  '1月': 12,
  '1个月': 12,
  个月: 12,
  周: 52,
  '1周': 52,
  星期: 52,
  天: 365,
  日: 365,
  '1天': 365,
  学期: 2,
};
