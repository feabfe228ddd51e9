import { drawn } from './build';
import { readAll, readOne, rowsOf } from './reading';

const TABLE = `
  一级指标 | 二级指标 | 三级指标 | 指标值 | 评分权重 | -
  产出指标 | 数量指标 | 巡河里程 | 400公里 | 60 | -
  效益指标 | 生态效益指标 | 河道水质 | 改善 | 30 | -
`;

describe('words of other places', () => {
  it('reads year and money unit that share a cell, and weights by any name', () => {
    const form = readOne(
      drawn(`
        项目支出绩效目标表 | < | < | < | < | <
        预算单位：某区河道所 | < | < | < | 2026年度　单位：万元 | <
        项目名称 | 河道巡护 | < | < | < | <
        项目预算（万元） | - | 120 | 其中：财政拨款 | 100 | -
        ${TABLE}
      `),
    );
    expect(form.year?.value).toBe(2026);
    expect(form.moneyUnit?.value).toBe('万元');
    expect(form.funds.map(({ source, budget }) => [source, budget?.value])).toEqual([
      ['total', '120'],
      ['fiscal', '100'],
    ]);
    expect(form.indicators.map(({ weight }) => weight?.value)).toEqual(['60', '30']);
  });

  it('reads unit and project by their codes and names', () => {
    const form = readOne(
      drawn(`
        项目支出绩效目标表 | < | < | < | < | <
        单位编码（名称） | [031]某区河道所 | < | 项目编码（名称） | [A7]河道巡护 | <
        合作期限 | 2025—2030年 | < | 年度付费预算 | 120 | -
        ${TABLE}
      `),
    );
    expect(form.unit?.value).toBe('[031]某区河道所');
    expect(form.project?.value).toBe('[A7]河道巡护');
    expect(form.extra.term?.value).toBe('2025—2030年');
    expect(form.funds[0]?.budget?.value).toBe('120');
  });

  it('takes the later of two budgets, and the one approved as that of the year’s start', () => {
    const form = readOne(
      drawn(`
        2025年度项目支出绩效自评表 | < | < | < | < | <
        项目名称 | 河道巡护 | < | < | < | <
        项目资金 | 预算批复数 | 年度预算数 | 执行数 | 执行率 | -
        ^        | 130        | 120        | 90     | 75%    | -
        一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 得分
        产出指标 | 数量指标 | 巡河里程 | 400公里 | 410公里 | 60
      `),
    );
    expect(form.funds.map(({ initial, budget, executed }) => [initial?.value, budget?.value, executed?.value])).toEqual(
      [['130', '120', '90']],
    );
  });

  it('reads a monitoring form with a corner over the sources and 能否完成', () => {
    const form = readOne(
      drawn(`
        2025年度项目绩效目标执行监控表 | < | < | < | < | <
        项目名称 | 河道巡护 | < | < | < | <
        预算执行情况 | 资金类别 | 年度预算数 | 1-8月实际支出数 | 预算执行率 | 偏差原因
        ^        | 合计     | 120        | 60     | 50%    | -
        ^        | 其中：财政拨款 | 100  | 60     | 60%    | -
        一级指标 | 二级指标 | 三级指标 | 年度目标值 | 1-8月完成值 | 预计年底能否完成
        产出指标 | 数量指标 | 巡河里程 | 400公里 | 280公里 | 能
      `),
    );
    expect(form.funds.map(({ source, executed, rate }) => [source, executed?.value, rate?.value])).toEqual([
      ['total', '60', '50'],
      ['fiscal', '60', '60'],
    ]);
    expect(form.indicators[0]?.likelihood?.value).toBe('能');
  });

  it('takes 转移支付整体绩效自评表 for no department’s', () => {
    const form = readOne(
      drawn(`
        2025年度转移支付整体绩效自评表 | < | < | < | < | <
        转移支付名称 | 河湖补助 | < | < | < | <
        一级指标 | 二级指标 | 三级指标 | 指标值 | 完成值 | 得分
        产出指标 | 数量指标 | 巡河里程 | 400公里 | 410公里 | 60
      `),
    );
    expect(form.kind).toBe('self-evaluation');
  });

  it('puts merges back under the title of a 汇总表 that is written cell by cell', () => {
    const title = Array.from({ length: 7 }, () => '2026年度项目支出绩效目标汇总表').join(' | ');
    const { forms } = readAll([
      drawn(`
        ${title}
        实施单位 | 项目名称 | 预算资金 | 预算资金 | 绩效指标 | 绩效指标 | 绩效指标
        实施单位 | 项目名称 | 总额 | 财政拨款 | 二级指标 | 三级指标 | 指标值
        某区河道所 | 河道巡护 | 120 | 120 | 数量指标 | 巡河里程 | 400公里
        某区河道所 | 河道巡护 | 120 | 120 | 质量指标 | 巡查到位率 | ≥95%
        某区园林所 | 苗木养护 | 80 | 80 | 数量指标 | 养护面积 | 9公顷
      `),
    ]);
    expect(forms.map(({ project }) => project?.value)).toEqual(['河道巡护', '苗木养护']);
    expect(forms.map(rowsOf)).toEqual([
      ['产出指标 / 数量指标 / 巡河里程 / 400公里', '产出指标 / 质量指标 / 巡查到位率 / ≥95%'],
      ['产出指标 / 数量指标 / 养护面积 / 9公顷'],
    ]);
    expect(forms[0]?.funds.map(({ source, budget }) => [source, budget?.value])).toEqual([
      ['total', '120'],
      ['fiscal', '120'],
    ]);
    expect(forms[0]?.year?.value).toBe(2026);
  });

  it('reads a table whose indicators are whole texts under their 二级, with the money as 额度', () => {
    const { forms } = readAll([
      drawn(`
        2026年度专项资金绩效目标表 | < | < | < | < | <
        项目名称 | 实施单位 | 资金额度 | 总体目标 | 产出指标 | <
        ^        | ^        | ^        | ^        | 数量指标 | 质量指标
        堤岸绿化 | 某区园林所 | 80 | 绿化堤岸。 | 栽植乔木≥300株 | 成活率≥90%
        河道巡护 | 某区河道所 | 120 | 巡护河道。 | 巡河≥400公里 | 到位率≥95%
      `),
    ]);
    expect(forms.map(({ project, funds }) => [project?.value, funds[0]?.budget?.value])).toEqual([
      ['堤岸绿化', '80'],
      ['河道巡护', '120'],
    ]);
    expect(rowsOf(forms[1])).toEqual(['产出指标 / 数量指标 /  / 巡河≥400公里', '产出指标 / 质量指标 /  / 到位率≥95%']);
  });

  it('refuses targets of offices that have no project, goal, money or level', () => {
    const rows = `
      粮食产量 | 万吨 | 30 | 31 | 10 | 10 | 农业局
      旅游收入 | 亿元 | 8 | 7.5 | 10 | 9 | 文旅局
    `;
    const head = '指标名称 | 计量单位 | 目标值 | 完成值 | 分值 | 得分';
    const title = '2024年度综合绩效考核指标完成情况表 | < | < | < | < | < | <';
    expect(readAll([drawn(`${title}\n ${head} | 责任单位 ${rows}`)]).forms).toEqual([]);
    expect(readAll([drawn(`${title}\n ${head} | 备注 ${rows}`)]).forms).toEqual([]);
  });
});
