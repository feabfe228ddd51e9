/** Whole texts that say nothing. */
export const EMPTIES =
  '无 null NULL Null none None N/A n/a NA - -- --- / // \\ 。 . 、 … …… ...... ... 空 暂无 不适用 不涉及 未涉及 无此项 无此指标 无指标 无目标 未设置 未设定 无内容 # ## ### 〇〇 _ __ ___ ____ undefined';

/** Signs a printed form leaves for the number: ≥**%, XX个, __万元. */
export const PLACEHOLDERS = '** *** **** XX XXX XXXX xx xxx ×× ××× ×××× __ ___ ____ _____ ______ ▁▁';

/** Signs and words that end a clause: a relation does not reach across them. */
export const CLAUSES = ', ; 。 ! ? ， ； ！ ？ 其中 以及 同时 并且 分别';
/** Signs that separate the members of a list; a clause goes on behind them. */
export const ITEMS = '、 和 及 与 加 或';

/** 每 and its like: what follows is the period or the share, not the target. */
export const EACH = '每 每一 每个 平均每 逐 按每 以每';
/** Verbs with which 一个, 一支 mean "a", not "one": 营造一个良好环境. */
export const SHAPING =
  '营造 营造了 创造 创造了 过 过上 提供 成为 形成 塑造 树立 是 有 作为 打造成 建设成 打造成为 建成 给 度过 拥有 打造 建设 建立 构建 培养 培育 造就 锻造 养成 发现 救助 无 没有 不漏 不落 不少';

/** Words before which a length of time is a stretch of the past or the future, not a length: 前三年, 近五年. */
export const STRETCHES = '近 未来 今后 过去 最近 建党 建国 建军 建校 建市 历经 距今 其中前 其中后';
/** The same at the head of a clause only: 提前3天 and 线上3天 are lengths. */
export const HEAD_STRETCHES = '前 后 上 下 头';
/** Chinese numerals with these divide a matter, they do not count: 三个方面. */
export const DIVISIONS = '方面 维度 环节 层面 领域 阶段 层次 角度 坚持 统一 结合 转变 到位';

/** Behind a length of time these make it somebody's age or service: 50年以上党龄. */
export const AGES = '党龄 工龄 教龄 龄 工作年限 工作经验 工作经历 租赁期 历史 以上党龄 以上工龄';

/** With these near it 一个 is an article: 一个统筹年度, 一个良好环境. */
export const ARTICLE_NOUNS = /年度|周期|过程|环境|氛围|形象|局面|格局|台阶|体系|机制|良好|重要|欢乐|新/;

/** Before a year these leave it the head of its clause: 预计2021年完成. */
export const TIME_HEADS = '预计 在 到 于 至 截至 截止 力争 争取 力争在 计划 从 自 定于 拟于 已 已于';

/** A bare number at the end of a clause is a value behind these. */
export const ANNOUNCING =
  '率 度 数 量 为 是 共 计 额 费 元 金 款 比 值 分 约 : ( 需 用 投入 支出 资金 成本 控制 完成 达到 实现 共有 各 用于 项 个';

/** Behind 0 or 零 these make a target of nothing: 零投诉, 0事故. */
export const NOTHINGS =
  '投诉 事故 上访 差错 失误 伤亡 死亡 感染 违规 违纪 违法 泄密 延误 举报 发生 案件 案例 投拆 拖欠 欠薪 信访 增长 排放 缺陷 故障 返工 退货 积压 超标 死角 火灾 失泄密 逃逸 脱管 漏管 舆情 疫情 纠纷 返贫';
/** What the deed at the end of a time says: the time before it is the target (2021年完成). */
export const COMPLETIONS =
  '完成 完工 竣工 建成 投入使用 交付 启动 开工 到位 验收 结束 兑现 办结 上报 报送 达到 实现 全部 全面 内完成 度完成 发放到位 支付完 创建 底 基本完成 已 前 期间';
/** Under 时效指标 also what merely goes on then (2021年每月开展). */
export const DEEDS =
  '开展 实施 执行 支付 发放 拨付 举办 召开 开始 进行 推进 使用 通过 内 之内 度内 度 每 按 基本 预计 持续 运行 正常';
