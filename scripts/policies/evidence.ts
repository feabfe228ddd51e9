/**
 * What the values of each policy rest on, for docs/policies.md. 原文: read in a form, a regulation or an official notice;
 * 转引: read in a secondary text, or seen in an official system; 未核到原文: general knowledge, called 通行做法.
 */
export type Mark = '原文' | '转引' | '通行做法（未核到原文）';

export interface Evidence {
  readonly about: string;
  readonly mark: Mark;
  readonly note: string;
}

const proportional: readonly Evidence[] = [
  { about: '执行率得分', mark: '转引', note: '执行数 ÷ 全年预算数 × 分值，不超过分值' },
  { about: '正向指标', mark: '原文', note: '未完成的按 分值 × 完成值 ÷ 指标值（一份自评表的填表说明）' },
  {
    about: '反向指标',
    mark: '转引',
    note: '公式A见于一体化平台，公式B见于一份自评表的填表说明（原文除号缺失，按除法读）；两种都有人用，算式里写明用的是哪一种',
  },
];

export const EVIDENCE: Readonly<Record<string, readonly Evidence[]>> = {
  'mof-2020': [
    {
      about: '分值 10／50／30／10',
      mark: '原文',
      note: '2022 年度自评表的填表说明：“产出指标50分、效益指标30分、满意度指标10分、预算资金执行率10分”',
    },
    {
      about: '没有满意度指标时 10 分归效益指标',
      mark: '通行做法（未核到原文）',
      note: '分值可以调整，所以只作“需说明”',
    },
    { about: '定性三档', mark: '原文', note: '“100-80%(含80%)、80-60%(含60%)、60-0%合理确定得分”' },
    { about: '等次 90／80／60', mark: '转引', note: '一体化平台的显示；办法原文未核到' },
    { about: '不适用的指标', mark: '原文', note: '“用适用指标得分汇总后按百分制”计分（一份自评表的填表说明）' },
    { about: '逾期', mark: '通行做法（未核到原文）', note: '没有见到按天扣分的规定，所以不自动算' },
    { about: '小数位', mark: '转引', note: '一体化平台保留两位' },
    ...proportional,
  ],
  'mof-2021': [
    { about: '成本指标单列', mark: '通行做法（未核到原文）', note: '指引的存在、日期和试行性质已核到，分值表没有核到' },
    {
      about: '分值 成本20 产出40 效益20 满意度10，或 产出50 效益30 满意度10',
      mark: '通行做法（未核到原文）',
      note: '没有满意度指标时 10 分归效益指标；与此不同只作“需说明”',
    },
    { about: '其余', mark: '转引', note: '同 mof-2020' },
  ],
  'sichuan-2023': [
    { about: '执行率 10 分、指标 90 分', mark: '原文', note: '自评表 510000_0013zp 的表头' },
    { about: '执行率按调整后预算数计算', mark: '原文', note: '同一表的填报说明' },
    { about: '执行率低于 90% 说明原因', mark: '原文', note: '“未达到90%的需说明原因”' },
    { about: '等次', mark: '通行做法（未核到原文）', note: '表内没有规定，暂按 90／80／60' },
    { about: '反向、定性', mark: '通行做法（未核到原文）', note: '表内没有规定算法，按财预〔2020〕10号' },
  ],
  'sichuan-2025': [
    { about: '等次 90／80／70', mark: '转引', note: '对川财绩〔2025〕5号的解读；原文未核到' },
    { about: '完成值达到指标值 130% 说明原因', mark: '转引', note: '郫都区 2025 年度自评通知的解读' },
    { about: '必设指标', mark: '转引', note: '郫财函〔2024〕99号的解读：数量、质量、时效、成本、满意度' },
    { about: '其余', mark: '原文', note: '同 sichuan-2023' },
  ],
  'platform-2022': [
    { about: '完成值超过指标值 30% 及以上减 2 分', mark: '原文', note: '平台操作手册（2022），没有写明是哪个省' },
    { about: '总分与执行率挂钩 89／79／69／59', mark: '原文', note: '同一手册' },
    { about: '其余', mark: '转引', note: '手册没有规定的同 mof-2020' },
  ],
  'hb-2022': [
    { about: '执行率 20、产出 40、效益与满意度 40', mark: '转引', note: '省直部门预算管理一体化系统的设置' },
    { about: '定性 80／50，不评等次', mark: '转引', note: '同一系统' },
    { about: '其余', mark: '转引', note: '系统没有规定的同 mof-2020' },
  ],
};
