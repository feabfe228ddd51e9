/** Units that compare with each other after scaling, because they measure the same thing. */
export interface Measure {
  /** What is measured, in Chinese. */
  readonly measure: string;
  /** Spellings, and how many of the measure's first unit one of them is (a decimal). */
  readonly units: readonly (readonly [words: string, factor: string])[];
}

/** Everything that stands in no measure compares only with itself, whatever it looks like: 家 and 户 do not. */
export const MEASURES: readonly Measure[] = [
  { measure: '金额', units: [['元 块 元人民币 人民币 元整 圆 块钱 元钱', '1']] },
  {
    measure: '比例',
    units: [
      ['%', '1'],
      ['‰', '0.1'],
    ],
  },
  { measure: '百分点', units: [['个百分点 百分点', '1']] },
  {
    measure: '天数',
    units: [
      ['天 日 自然日 个自然日', '1'],
      ['周 星期 个星期 周时间', '7'],
    ],
  },
  { measure: '工作日', units: [['工作日 个工作日', '1']] },
  {
    measure: '月数',
    units: [
      ['个月 月', '1'],
      ['季度 个季度', '3'],
      ['年', '12'],
    ],
  },
  {
    measure: '时间',
    units: [
      ['分钟', '1'],
      ['小时 个小时', '60'],
    ],
  },
  { measure: '课时', units: [['学时 课时 个学时 个课时', '1']] },
  { measure: '人数', units: [['人 名 位', '1']] },
  { measure: '次数', units: [['次 回 趟', '1']] },
  { measure: '场数', units: [['场 场次', '1']] },
  {
    measure: '长度',
    units: [
      ['米 m', '1'],
      ['公里 千米 km KM', '1000'],
      ['厘米 cm', '0.01'],
      ['毫米 mm', '0.001'],
      ['华里', '500'],
    ],
  },
  {
    measure: '面积',
    units: [
      ['平方米 平米 ㎡ m² 平方 m2', '1'],
      ['公顷', '10000'],
      ['平方公里 平方千米 km²', '1000000'],
    ],
  },
  { measure: '亩数', units: [['亩 亩次', '1']] },
  { measure: '体积', units: [['立方米 立方 方 m³ m3', '1']] },
  {
    measure: '容量',
    units: [
      ['升 L', '1'],
      ['毫升 ml mL', '0.001'],
    ],
  },
  {
    measure: '重量',
    units: [
      ['公斤 千克 kg KG', '1'],
      ['吨 t', '1000'],
      ['克 g', '0.001'],
      ['斤', '0.5'],
      ['毫克 mg', '0.000001'],
    ],
  },
  { measure: '电量', units: [['千瓦时 度 kWh KWH 度电', '1']] },
  {
    measure: '功率',
    units: [
      ['千瓦 kW KW', '1'],
      ['兆瓦 MW', '1000'],
    ],
  },
  {
    measure: '存储',
    units: [
      ['MB', '1'],
      ['GB', '1024'],
      ['TB', '1048576'],
    ],
  },
  {
    measure: '带宽',
    units: [
      ['M 兆 Mbps', '1'],
      ['G Gbps', '1024'],
    ],
  },
];

/** Classifiers that take Chinese numerals as well: 两次, 三场. */
export const COUNTED =
  '个 次 人 名 位 户 家 场 期 台 套 件 份 册 本 篇 部 项 处 座 所 间 栋 幢 幅 块 张 条 支 辆 艘 架 把 盏 根 棵 株 只 匹 遍 轮 班 届 宗 起 例 笔 节 课 集 盘 枚 颗 粒 盒 箱 袋 瓶 桶 包 捆 卷 页 组 队 副 批次 种 人次 台次 户次 场次 频次 车次 航次 架次 班次 件次 家次 个次 个.次 辆次 倍 元 回 趟 首 则 道 题 尊 顶 床 扇 餐 顿 桌 席 单 标段 支队 小队 村 乡镇 社区 街道 批 人·次 人·天 人·日 人·月 人·年 亩 吨 公里 千米 米 公斤 斤 平方米 立方米 平方 平米 千瓦 千克';

/** Lengths of time that take Chinese numerals: 一年, 三个月, 两小时. */
export const LASTING =
  '年 天 日 日历天 个日历天 个月 小时 个小时 分钟 工作日 个工作日 周 个星期 星期 季度 个季度 学期 个学期 学年 学时 课时';

/** Classifiers and counted nouns that follow Arabic numerals only: 24乡镇, 72T, 3类. */
export const ARABIC_ONLY =
  '类 样 款 面 口 头 门 眼 段 字 对 双 站 点 版 稿 机组 项次 例次 份次 车辆次 人天 人月 工日 台班 床位 票 T 村组 镇 乡 县 区 市 省 单位 部门 学校 企业 支部 党支部 网点 站点 中队 大队 点位 项目 网格 机构 农户 贫困户 学生 党员 干部 群众 窗口 小区 镇街 科室 班级 频道 片 针 剂 栏目 节目 期刊 束 朵 丛 盆 排 列 杆 层 座位 人份 分 秒 KB 帧 元次 吨公里 标箱 蒸吨 单元 吊 组织 片区 幼儿园 医院 台套 台(套) 门次 社 局 套次 人(次) 场(次) 件(套) 台(件) 人(户) 街 镇乡 村居 榀 樘 羽 尾 窝 垛 堂 摊 垄 畦 具 付 贴 味 罐 管 筒 叠 令 团 股 拨 群 任 顷 丈 尺 寸 幕 声 封 番 柱 眼井 档 岗 岗位 案 课次 学位 席位 铺 棚 池 圈 箱体 杯 碗 听 沓 坛 缸 挂 串 辑 编 刊 帖 路口 车位 泊位 间房 路段 千伏安 千伏 kVA KVA 伏 瓦 赫兹 Hz 毫克/升 微克/立方米 加仑 趟次 篇次 幅次 户数 美元 欧元 港元 港币 英镑 日元 分贝 兆帕 立方 套房 栋房 组团 社团 商户 车间 示范点 监测点 工作站 服务点 服务站 卫生室 卫生院 合作社 养殖场 农场 水库 桥梁 隧道 泵站 路灯 摄像头 探头 树苗 牌匾 展板 横幅 图书 光盘 视频 短视频 微视频 公众号 志愿者 师生 教师 医生 护士 民警 职工 居民 村民 游客 考生 新生 老人 儿童 妇女 残疾人 军人 干警 委员 代表';

/** Behind these a number is a label (80周岁, 六级, 100周年) unless the clause ends with it. */
export const LABELLING = '岁 周岁 级 星级 星 ℃ 摄氏度 分贝';

/** Behind these a number is always a name: 100周年, 8年级, 中央5号文件, 34路. */
export const NAMING = '周年 方面 年级 号 路 路公交 号线 号楼 号院 届 栋楼 年代 版本 楼 版';

/** Words that only seem to begin with a longer unit: 1支队伍 is 支, 3项目标 is 项. */
export const SPLIT: Readonly<Record<string, string>> = {
  支队伍: '支',
  项目标: '项',
  期刊物: '期',
  个人: '个',
  次元: '次',
  项目次: '项目次',
  百分比: '%',
};

/** Further nouns that a rate may be per: 元/学期, 元/村民. */
export const PER =
  '人月 人年 生 学生 床 床日 期 平方 平 公里 班 岗 岗位 案 车 点 网点 片区 村 镇 所 季 夜 晚 席 单 课 节 时 标准间 单位 部门 站 平台 航班 趟';
