import { drawn } from './build';
import { readAll, readOne, rowsOf } from './reading';
import { departmentTarget, monitoring, pairedSelfEvaluation, sichuanSelfEvaluation, twoPeriods } from './samples';

describe('the Sichuan self-evaluation form', () => {
  const form = readOne(sichuanSelfEvaluation());

  it('takes printed instructions for nothing and keeps their text', () => {
    expect(form.goalActual).toMatchObject({
      value: null,
      text: '对照年度目标，说明相关任务目标的完成情况（100字以内）',
      cell: '自评表!H6',
    });
    expect(form.extra.measures).toMatchObject({ value: null, cell: '自评表!D22' });
    expect(form.funds[0]?.reason).toMatchObject({ value: null, cell: '自评表!K9' });
    expect(form.extra.problems).toMatchObject({ value: '无' });
  });

  it('reads sign, value and unit from columns of their own', () => {
    expect(form.indicators[1]).toMatchObject({
      operator: { value: '≥' },
      target: { value: '95' },
      unit: { value: '%' },
      actual: { value: '93' },
      reason: { value: '汛期漂浮物多' },
    });
  });

  it('reads the lines to be signed', () => {
    expect(form.extra).toMatchObject({
      reportNumber: { value: '510000_0013zp' },
      overview: { value: '每月清理两次。' },
      leader: { value: null },
      accountant: { value: null },
    });
    expect(form.unread).toEqual([]);
  });
});

it('the monitoring form gives what was ticked and what was explained', () => {
  const form = readOne(monitoring());
  expect(form).toMatchObject({
    kind: 'monitoring',
    funds: [
      { initial: { value: '80' }, executed: { value: '40' }, rate: { value: '50' }, projected: { value: '80' } },
      {},
      {},
    ],
  });
  expect(form.indicators[1]).toMatchObject({
    actual: { value: '90%' },
    projected: { value: '93%' },
    reason: { value: '汛期人手不足' },
    likelihood: { value: '有可能', cell: '监控表!N13' },
  });
});

it('the department form gives its tasks and their sum', () => {
  const form = readOne(departmentTarget());
  expect(form).toMatchObject({
    kind: 'department-target',
    department: { value: '云溪县水务局' },
    moneyUnit: { value: '万元' },
  });
  expect(form.tasks).toMatchObject([
    { name: { value: '河道保洁' }, content: { value: '清理12条河道' }, total: { value: '80' } },
    { total: { value: '120' }, other: { value: '20' } },
  ]);
  expect(form.funds).toMatchObject([
    { source: 'total', budget: { value: '200', cell: '整体!D8' } },
    { source: 'fiscal', budget: { value: '180' } },
    { source: 'other', budget: { value: '20' } },
  ]);
});

it('中期 and 年度 side by side are told apart in funds, goals and indicators', () => {
  const form = readOne(twoPeriods());
  expect(form.funds.map(({ source, period, budget }) => [source, period, budget?.value])).toEqual([
    ['total', 'long-term', '240'],
    ['total', undefined, '80'],
    ['fiscal', 'long-term', '210'],
    ['fiscal', undefined, '70'],
    ['other', 'long-term', '30'],
    ['other', undefined, '10'],
  ]);
  expect(form).toMatchObject({
    goal: { value: '整治12条河道' },
    extra: { goalLongTerm: { value: '整治36条河道' }, nature: { value: '延续项目' }, term: { value: '3年' } },
  });
  expect(form.indicators.map(({ period, target }) => [period, target?.value])).toEqual([
    ['long-term', '36条'],
    [undefined, '12条'],
    ['long-term', '100%'],
    [undefined, '100%'],
    ['long-term', '≥90%'],
    [undefined, '≥88%'],
  ]);
});

it('pairs of 预算数 and 执行数 become one fund per source, the project comes from the title', () => {
  const form = readOne(pairedSelfEvaluation());
  expect(form.project).toMatchObject({ value: '乡村小学取暖经费', cell: '自评!A1' });
  expect(form.funds).toMatchObject([
    { source: 'total', budget: { value: '4.85', cell: '自评!D3' }, executed: { value: '4.5', cell: '自评!F3' } },
    { source: 'fiscal', budget: { cell: '自评!D4' }, executed: { cell: '自评!F4' } },
    { source: 'other', budget: { value: null, cell: '自评!D5' } },
  ]);
});

it('长期 and 年度 blocks under one another keep their period, stubs are no indicators', () => {
  const form = readOne(
    drawn(`
      财政支出项目绩效目标申报表 | < | < | < | <
      （  年度） | < | < | < | <
      项目名称 | 河道整治 | < | < | <
      长\\n期\\n绩\\n效\\n指\\n标 | 一级指标 | 二级指标 | 指标内容 | 指标值
      ^ | 产出指标 | 数量指标 | 整治河道 | 36条
      ^ | ^ | 质量指标 | 指标1： | ≥**%
      ^ | ^ | … | . | .
      财政支出项目绩效目标申报表 | < | < | < | <
      年\\n度\\n绩\\n效\\n指\\n标 | 一级指标 | 二级指标 | 指标内容 | 指标值
      ^ | 产出指标 | 数量指标 | 整治河道 | 12条
    `),
  );
  expect(form.indicators.map(({ period, target }) => [period, target?.value])).toEqual([
    ['long-term', '36条'],
    [undefined, '12条'],
  ]);
  expect(form.stubs).toEqual(['表1!D6', '表1!E6', '表1!C7']);
  expect(form.year).toMatchObject({ value: null, cell: '表1!A2' });
  expect(form.unread).toEqual([]);
});

it('weights of the levels are not the weights of the indicators', () => {
  const form = readOne(
    drawn(`
      项目支出绩效自评表 | < | < | < | < | < | < | <
      项目名称 | < | 河道保洁 | < | < | < | < | <
      一级指标 | 权重 | 二级指标 | 权重 | 三级指标 | 权重 | 年度目标值 | 得分
      产出 | 50 | 数量 | 20 | 河道数 | 20 | 12条 | 20
      ^ | ^ | 质量 | 30 | 洁净率 | 30 | ≥95% | 29
      总分 | 50 | . | 50 | . | 50 | . | 49
    `),
  );
  expect(form.indicators.map(({ weight }) => weight?.cell)).toEqual(['表1!F4', '表1!F5']);
  expect(form.totals).toMatchObject({ weight: { cell: '表1!F6' }, score: { value: '49' } });
  expect(form.unread).toEqual([]);
});

it('labels and values may share a cell, several to a line', () => {
  const form = readOne(
    drawn(`
      云溪县项目支出绩效目标申报表（2024年度） | < | < | <
      项目名称：河道保洁 | < | < | <
      主管部门：水务局 | < | 实施单位：河道站 | <
      预算金额：80万元 | < | < | <
      年度总体目标：保持12条河道清洁 | < | < | <
      一级指标 | 二级指标 | 三级指标 | 指标值
      产出指标 | 数量指标 | 河道数 | 12条
      填报人：张某  联系电话：0818-123456  填报日期：2024年1月5日 | < | < | <
    `),
  );
  expect(form).toMatchObject({
    project: { value: '河道保洁', cell: '表1!A2' },
    unit: { value: '河道站', cell: '表1!C3' },
    goal: { value: '保持12条河道清洁' },
    moneyUnit: { value: '万元' },
    funds: [{ source: 'total', budget: { value: '80', cell: '表1!A4' } }],
    extra: { evaluator: { value: '张某' }, phone: { value: '0818-123456' }, date: { value: '2024年1月5日' } },
  });
  expect(form.unread).toEqual([]);
});

it('a number cell that holds two numbers has no value but its text', () => {
  const form = readOne(
    drawn(`
      项目支出绩效自评表 | < | < | < | <
      项目名称 | 河道保洁 | < | < | <
      一级指标 | 三级指标 | 指标值 | 实际完成值 | 得分
      产出指标 | 河道数 | 12条 | 12条 | 20
      总分 | < | < | < | 94.67 999994.67
    `),
  );
  expect(form.totals.score).toEqual({ value: null, text: '94.67 999994.67', cell: '表1!E5' });
});

it('forms side by side are two', () => {
  const { forms } = readAll([
    drawn(`
      项目支出绩效目标表 | < | < | . | 项目支出绩效目标表 | < | <
      项目名称 | 甲 | < | . | 项目名称 | 乙 | <
      一级指标 | 三级指标 | 指标值 | . | 一级指标 | 三级指标 | 指标值
      产出指标 | 河道数 | 12条 | . | 产出指标 | 水库数 | 2座
    `),
  ]);
  expect(forms.map((form) => [form.project?.value, form.range, rowsOf(form)])).toEqual([
    ['甲', '表1!A1:C4', ['产出指标 /  / 河道数 / 12条']],
    ['乙', '表1!E1:G4', ['产出指标 /  / 水库数 / 2座']],
  ]);
});

describe('headers of other places', () => {
  it('reads a heading merged over the band and the header, and 指标类型 as no level', () => {
    const form = readOne(
      drawn(`
        项目支出绩效自评表 | < | < | < | < | < | <
        项目名称 | 渠道清淤 | < | < | < | < | <
        绩效指标 | < | < | < | < | < | 偏差原因分析及改进措施
        指标类型 | 一级指标 | 三级指标 | 指标值 | 完成值 | 得分 | ^
        定量 | 产出指标 | 清淤长度 | ≥6公里 | 6公里 | 20 | 无
        其他需要说明事项 | 无 | < | < | < | < | <
        总分 | < | < | < | < | 20 | .
      `),
    );
    expect(form.indicators).toHaveLength(1);
    expect(form.totals.score).toMatchObject({ value: '20', cell: '表1!F7' });
    expect(form.indicators[0]).toMatchObject({
      level1: { text: '产出指标' },
      name: { text: '清淤长度' },
      reason: { text: '无', cell: '表1!G5' },
    });
  });
});
