import { drawn } from './build';
import { readAll, rowsOf } from './reading';

describe('tables of other places', () => {
  it('with every field in every row and a heading nobody knows', () => {
    const { forms } = readAll([
      drawn(`
        预算年度 | 项目代码 | 项目名称 | 项目金额（万元） | 年度总体目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 审核状态
        2024 | 5001T01 | 道路养护 | 1150 | 养护286公里 | 产出指标 | 数量指标 | 养护里程 | 286公里 | 已审核
        2024 | 5001T01 | 道路养护 | 1150 | 养护286公里 | 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 已审核
        2025 | 5001T02 | 养老服务 | 480 | 服务2600人 | 产出指标 | 数量指标 | 服务人数 | 2600人 | 已审核
      `),
    ]);
    expect(
      forms.map(({ year, code, project, funds, range }) => [
        year?.value,
        code?.value,
        project?.value,
        funds[0]?.budget?.value,
        range,
      ]),
    ).toEqual([
      [2024, '5001T01', '道路养护', '1150', '表1!A2:J3'],
      [2025, '5001T02', '养老服务', '480', '表1!A4:J4'],
    ]);
    expect(forms[0] && rowsOf(forms[0])).toEqual([
      '产出指标 / 数量指标 / 养护里程 / 286公里',
      '满意度指标 / 服务对象满意度指标 / 群众满意度 / ≥90%',
    ]);
    expect(forms.flatMap(({ unread }) => unread)).toEqual([]);
  });

  it('of monitoring, under a line of the department, summed up below', () => {
    const { forms, tables } = readAll([
      drawn(`
        2023年1-8月项目绩效运行监控汇总表 | < | < | < | < | < | <
        主管部门：云溪县教育局 | < | < | < | < | < | <
        序号 | 项目名称 | 预算数（万元） | 1-8月执行数（万元） | 三级指标 | 年度指标值 | 1-8月完成值
        1 | 免费开放 | 136 | 82.96 | 开放天数 | ≥310天 | 204天
        ^ | ^ | ^ | ^ | 活动场次 | ≥120场次 | 82场次
        2 | 物业管理 | 588 | 358.68 | 服务面积 | 4.8万平方米 | 4.8万平方米
        合计 | < | 724 | 441.64 | . | . | .
      `),
    ]);
    expect(forms).toMatchObject([
      { kind: 'monitoring', year: { value: 2023 }, project: { value: '免费开放' }, indicators: [{}, {}] },
      { kind: 'monitoring', project: { value: '物业管理' }, indicators: [{ actual: { value: '4.8万平方米' } }] },
    ]);
    expect(tables[0]?.units).toMatchObject([{ unit: { value: '合计' }, total: { value: '724' } }]);
    expect(forms.flatMap(({ unread }) => unread)).toEqual([]);
  });

  it('with levels in rows of their own, numbered columns and an explanation behind the name', () => {
    const { forms } = readAll([
      drawn(`
        2025年部门项目支出绩效目标表 | < | < | < | < | <
        项目名称 | 项目年度绩效目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 指标内容
        1 | 2 | 3 | 4 | 5 | 6 | 7
        养老服务 | 服务2600人 | 产出指标 | . | . | . | .
        . | . | . | 数量指标 | . | . | .
        . | . | . | . | 服务人数 | 2600人 | 反映服务人数
      `),
    ]);
    expect(forms).toHaveLength(1);
    expect(forms[0] && rowsOf(forms[0]).filter((row) => !row.endsWith(' /  / '))).toEqual([
      '产出指标 / 数量指标 / 服务人数 / 2600人',
    ]);
  });

  it('with indicators as columns, whatever their names mean elsewhere', () => {
    const { forms } = readAll([
      drawn(`
        2025年项目绩效目标公开表 | < | < | < | <
        项目名称 | 预算金额 | 年度绩效目标 | 产出指标 | <
        ^ | ^ | ^ | 数量指标 | 时效指标
        ^ | ^ | ^ | 培训场次 | 完成时间
        骨干培训 | 36 | 培训600人次 | ≥12场次 | 11月底前
      `),
    ]);
    expect(forms[0] && rowsOf(forms[0])).toEqual([
      '产出指标 / 数量指标 / 培训场次 / ≥12场次',
      '产出指标 / 时效指标 / 完成时间 / 11月底前',
    ]);
  });

  it('forms beside one another share the title over the first', () => {
    const { forms } = readAll([
      drawn(`
        2025年度项目支出绩效目标表 | < | < | < | <
        项目名称 | 养老服务 | . | 项目名称 | 窗口服务
        预算金额（万元） | 480 | . | 预算金额（万元） | 196
        三级指标 | 指标值 | . | 三级指标 | 指标值
        床位 | 300张 | . | 窗口人员 | 38人
      `),
    ]);
    expect(forms.map(({ year, kind, funds }) => [year?.value, kind, funds[0]?.budget?.value])).toEqual([
      [2025, 'target', '480'],
      [2025, 'target', '196'],
    ]);
  });
});
