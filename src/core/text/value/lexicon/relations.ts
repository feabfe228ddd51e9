import type { Relation } from '../../indicatorValue';

/**
 * Words of one relation. `firm` says it outright; `soft` gives way to a firm word on the other side of the number
 * (达到5%以下 is at most, not at least).
 */
export interface RelationWords {
  readonly relation: Relation;
  readonly firmness: 'firm' | 'soft';
  readonly words: string;
}

/** Words and signs that stand before a number. */
export const BEFORE: readonly RelationWords[] = [
  {
    relation: '>=',
    firmness: 'firm',
    words:
      '≥ >= => =≥ ≥= >≥ 不少于 不低于 不小于 不得少于 不得低于 不得小于 不能少于 不能低于 不应低于 不应少于 不可少于 不可低于 不短于 不下于 不下 至少 至少达 至少达到 最少 最低 最少达到 最低达到 起码 大于等于 大于或等于 大于及等于 大于或者等于 大于、等于 高于或等于 高于等于 高于或者等于 超过或等于 等于或大于 多于或等于 多于等于 不低于等于 少不于 不底于 保底',
  },
  { relation: '>=', firmness: 'soft', words: '达到 达 高达 均达到 均达 达到了 可达 可达到 均可达 达成' },
  {
    relation: '<=',
    firmness: 'firm',
    words:
      '≤ <= =< =≤ ≤= <≤ ± 不超过 不超 不超出 不高于 不大于 不多于 不长于 不突破 未超过 未超 未超出 未突破 没超过 没有超过 不得超过 不得超出 不得高于 不得大于 不得多于 不能超过 不能高于 不能大于 不应超过 不应高于 不可超过 不会超过 最高 最多 最大 最长 至多 顶多 上限 上限为 小于等于 小于或等于 小于及等于 小于或者等于 小于、等于 低于或等于 低于等于 低于或者等于 少于或等于 少于等于 等于或小于 严格控制在 控制在 控制到 控制为 控制于 限额 限额为 限制在 压缩至 压缩到 压降至 不逾',
  },
  { relation: '>', firmness: 'firm', words: '> 大于 高于 超过 超出 多于 超 突破 远超 长于 已超 已超过' },
  { relation: '<', firmness: 'firm', words: '< 小于 低于 少于 不足 不到 未达到 不满 短于 未满' },
  { relation: '~', firmness: 'soft', words: '≈ ~ 约 大约 约为 大概 大致 近 将近 接近 约计 约需 约占 约有 约用' },
  { relation: '=', firmness: 'soft', words: '= == 等于' },
];

/** Words and signs that stand behind a number or its unit. */
export const AFTER: readonly RelationWords[] = [
  {
    relation: '>=',
    firmness: 'firm',
    words:
      '≥ >= => 以上 及以上 或以上 (含)以上 以上(含) (含)及以上 起 及其以上 和以上 之上 与以上 (及)以上 (及以上) (以上) 以上水平',
  },
  {
    relation: '<=',
    firmness: 'firm',
    words:
      '≤ <= =< 以内 之内 内 以下 及以下 或以下 (含)以下 (含)以内 以内(含) 以下(含) 之下 范围内 范围以内 范围之内 限额内 额度内 限额以内 以为 (以内) (以下) (及)以下 (含)内',
  },
  { relation: '>', firmness: 'firm', words: '>' },
  { relation: '<', firmness: 'firm', words: '<' },
  { relation: '~', firmness: 'soft', words: '左右 上下 前后 许 余 多 有余 出头' },
];

/** Words that may stand between a relation and its number without a meaning of their own. */
export const FILLERS =
  '需 需要 为 有 计 在 到 达 共 共计 总计 合计 预计 预算 预算数 预算内 年度预算 年初预算 预算成本 成本 总成本 经费 用 了 至 于 总数 总额 数 全年 资金 费用 是 开展 完成 一般 的 已 各 支出 金额 总 总量 人均 户均 年均 平均 均 组织 召开 举办 发放 :';
