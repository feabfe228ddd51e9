import { drawn } from './build';
import { readOne, rowsOf } from './reading';

/** Invented forms with the labels and columns that other places print. */
describe('forms of other places', () => {
  it('gives levels in words of its own, and ends the table behind its total', () => {
    const form = readOne(
      drawn(`
        2023年度农机补贴项目自评结果 | < | < | < | < | <
        项目支出名称 | 农机补贴 | < | 项目实施主体 | 农机中心 | <
        省级预算部门 | 农业农村局 | < | < | < | <
        预算执行情况（万元） | . | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）
        ^ | 年度财政资金总额 | 500 | 480 | 96% | 19.2
        一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
        投入管理指标 | 预算和财务管理 | 预算执行率 | ≥90% | 96% | 10
        产出指标（40分） | 重点工作任务 | 补贴台数 | ≥600台 | 620台 | 20
        效益指标（40分） | 履职效益 | 农户满意度 | ≥90% | 94% | 30
        总分 | < | < | < | < | 79.2
        偏差大或目标未完成原因分析 | 无 | < | < | < | <
        改进措施及结果应用方案 | 加强监管 | < | < | < | <
      `),
    );
    expect(form).toMatchObject({
      kind: 'self-evaluation',
      project: { value: '农机补贴' },
      department: { value: '农业农村局' },
      unit: { value: '农机中心' },
      funds: [
        { source: 'total', label: { value: '年度财政资金总额' }, rate: { value: '96' }, score: { value: '19.2' } },
      ],
      extra: { measures: { value: '加强监管' } },
      totals: { score: { value: '79.2' } },
    });
    expect(rowsOf(form)).toEqual([
      '投入管理指标 / 预算和财务管理 / 预算执行率 / ≥90%',
      '产出指标（40分） / 重点工作任务 / 补贴台数 / ≥600台',
      '效益指标（40分） / 履职效益 / 农户满意度 / ≥90%',
    ]);
    expect(form.unread).toEqual([]);
  });

  it('takes 说明 for the reason where no other column asks for it', () => {
    const form = readOne(
      drawn(`
        项目支出绩效自评表 | < | < | < | <
        项目名称 | 道路养护 | < | < | <
        指标名称 | 指标值 | 完成值 | 得分 | 说明
        养护里程 | 46公里 | 40公里 | 16 | 汛期停工
      `),
    );
    expect(form.indicators[0]?.reason).toMatchObject({ value: '汛期停工', cell: '表1!E4' });
  });

  it('takes 未完成原因 for the reason beside 改进措施, blank or not', () => {
    const form = readOne(
      drawn(`
        项目支出绩效自评表 | < | < | < | < | <
        项目名称 | 道路养护 | < | < | < | <
        三级指标 | 指标值 | 完成值 | 得分 | 未完成原因 | 改进措施
        养护里程 | 46公里 | 40公里 | 16 | 汛期停工 | 增派队伍
        路面完好率 | 95% | 95% | 20 | . | 无
      `),
    );
    expect(form.indicators.map(({ reason }) => reason?.cell)).toEqual(['表1!E4', '表1!E5']);
    expect(form.indicators[1]?.reason?.value).toBeNull();
  });

  it('reads a heading in the row of the band, over a column that has none, without merges', () => {
    const form = readOne(
      drawn(`
        项目支出绩效自评表 | . | . | . | .
        公开12表 | . | . | . | 金额单位：万元
        项目名称 | 道路养护 | . | . | .
        绩效指标 | . | . | . | 偏差原因分析及改进措施
        一级指标 | 三级指标 | 指标值 | 得分 | .
        产出指标 | 养护里程 | 46公里 | 16 | 汛期停工
        总分 | . | . | 16 | 优
      `),
    );
    expect(form.indicators[0]?.reason).toMatchObject({ value: '汛期停工', cell: '表1!E6' });
    expect(form.totals.score).toMatchObject({ value: '16' });
    expect(form.unread).toEqual([]);
  });

  it('takes 部门（单位）名称 for both', () => {
    const form = readOne(
      drawn(`
        部门整体支出绩效目标表 | < | <
        部门（单位）名称 | 水务局 | <
        年度履职目标 | 保障供水 | <
        1、资金来源：（1）财政性资金 | 80 | <
        （2）其他资金 | 20 | <
        一级指标 | 三级指标 | 指标值
        产出指标 | 供水量 | 3万吨
      `),
    );
    expect(form).toMatchObject({
      department: { cell: '表1!B2' },
      unit: { cell: '表1!B2' },
      goal: { value: '保障供水' },
      funds: [
        { source: 'fiscal', budget: { value: '80' } },
        { source: 'other', budget: { value: '20' } },
      ],
    });
  });

  it('reads values below a row of labels and amounts below theirs', () => {
    const form = readOne(
      drawn(`
        项目支出绩效自评情况表 | < | < | <
        项目名称 | 项目编码 | 主管部门 | 实施单位
        道路养护 | 51000023T01 | 交通局 | 公路站
        年初预算数 | 调整后预算数 | 全年执行数 | 执行率
        90 | 80 | 72 | 90%
        三级指标 | 指标值 | 完成值 | 得分
        养护里程 | 46公里 | 40公里 | 16
      `),
    );
    expect(form).toMatchObject({
      project: { value: '道路养护' },
      code: { value: '51000023T01' },
      department: { value: '交通局' },
      unit: { value: '公路站' },
      funds: [{ initial: { value: '90' }, budget: { value: '80' }, executed: { value: '72' }, rate: { value: '90' } }],
    });
    expect(form.unread).toEqual([]);
  });

  it('keeps sources nobody knows as others under their own label', () => {
    const form = readOne(
      drawn(`
        项目支出绩效自评表 | < | < | <
        项目名称 | 饮水安全 | < | <
        项目资金（万元） | . | 全年预算数 | 全年执行数
        ^ | 年度资金总额 | 742 | 700
        ^ | 其中：市级支出 | 300 | 300
        ^ | 补助区县 | 442 | 400
        三级指标 | 指标值 | 完成值 | 得分
        供水村数 | 26个 | 26个 | 16
      `),
    );
    expect(form.funds.map(({ source, label, executed }) => [source, label.value, executed?.value])).toEqual([
      ['total', '年度资金总额', '700'],
      ['other', '其中：市级支出', '300'],
      ['other', '补助区县', '400'],
    ]);
  });

  it('reads a second score as no score, and remarks of sections it has no place for', () => {
    const form = readOne(
      drawn(`
        项目支出绩效自评表 | < | < | < | <
        （2023年度）    单位：万元 | < | < | < | <
        项目名称 | 物业管理 | < | < | <
        项目实施进度计划 | 项目实施内容 | 开始时间 | 完成时间 | <
        ^ | 招标 | 2023年3月 | 2023年5月 | <
        ^ | 验收 | 2023年11月 | 2023年12月 | <
        三级指标 | 指标值 | 完成值 | 自评得分 | 主管部门复核得分
        服务面积 | 4万平方米 | 4万平方米 | 15 | 14
      `),
    );
    expect(form).toMatchObject({ year: { value: 2023 }, moneyUnit: { value: '万元' } });
    expect(form.indicators[0]?.score).toMatchObject({ value: '15', cell: '表1!D8' });
    expect(form.unread).toEqual([]);
  });
});
