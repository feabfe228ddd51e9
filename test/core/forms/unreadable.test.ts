import { drawn } from './build';
import { readAll } from './reading';

const HEADER = '指标表的表头（一级指标、二级指标、三级指标、指标值）';

describe('a sheet that looks like a form', () => {
  it.each([
    [
      'nothing but its head',
      '项目支出绩效自评表 | <\n项目名称 | 道路养护\n年度资金总额 | 480\n年度目标 | 养护46公里',
      [HEADER],
    ],
    [
      'a table without values',
      '项目支出绩效自评表 | < | <\n项目名称 | 道路养护 | <\n一级指标 | 三级指标 | 备注\n产出指标 | 养护里程 | 46公里',
      ['指标值或实际完成值一栏'],
    ],
    [
      'its indicators in sentences',
      '项目支出绩效目标申报表 | <\n项目名称 | 道路养护\n总体目标：养护46公里 | <\n产出：养护里程46公里；质量：完好率95% | <',
      [HEADER],
    ],
    [
      'headings nobody could tell from values',
      '项目支出绩效自评表 | < | <\n项目名称 | 道路养护 | <\n预期目标 | 养护46公里 | <\n事项 | 打算 | 落实\n养护里程 | 46公里 | 46公里',
      [HEADER],
    ],
  ])('with %s says what is missing', (_, picture, missing) => {
    expect(readAll([drawn(picture)])).toEqual({
      forms: [],
      tables: [],
      unreadable: [{ sheet: '表1', cell: '表1!A1', missing }],
    });
  });

  it.each([
    ['a title over an empty sheet', '项目支出绩效自评表 | <\n（2024年度） | <'],
    ['a title over running text', '项目支出绩效目标申报表 | <\n道路养护 | <\n养护里程46公里，路面完好率95%以上。 | <'],
  ])('by %s alone is none', (_, picture) => {
    expect(readAll([drawn(picture)])).toEqual({ forms: [], tables: [], unreadable: [] });
  });
});

describe('what is no form', () => {
  it.each([
    ['a ledger of assets', '固定资产台账 | < | <\n资产名称 | 使用单位 | 金额\n投影仪 | 办公室 | 8000\n合计 | . | 8000'],
    [
      'a budget table with sources',
      '2025年部门预算项目支出预算表 | < | < | <\n单位：万元 | < | < | <\n项目名称 | 项目单位 | 资金总额 | 财政拨款\n道路养护 | 公路站 | 480 | 480',
    ],
    ['an audit sheet', '项目绩效目标审核表 | < | <\n审核内容 | 审核要点 | 审核意见\n完整性 | 规范完整 | 优'],
    [
      'an attendance list',
      '会议签到表 | < | <\n会议名称 | 绩效目标培训 | <\n姓名 | 单位 | 联系电话\n张三 | 财政局 | 123',
    ],
    ['an account', '银行存款明细账 | < | <\n日期 | 摘要 | 余额\n2024-01-02 | 拨入项目资金 | 480'],
    ['a survey', '满意度调查问卷统计表 | < | <\n调查对象 | 满意 | 不满意\n村民 | 90 | 2'],
    ['a list of tasks', '主要任务清单 | < | <\n任务名称 | 主要内容 | 完成时间\n河道保洁 | 清理12条河道 | 12月底前'],
    [
      'final accounts',
      '收入支出决算总表 | < | < | <\n项目 | 决算数 | 项目 | 决算数\n财政拨款收入 | 12 | 公共服务支出 | 9\n合计 | 12 | 合计 | 12',
    ],
  ])('%s is none', (_, picture) => {
    expect(readAll([drawn(picture)])).toEqual({ forms: [], tables: [], unreadable: [] });
  });
});
