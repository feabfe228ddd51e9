import { recognise } from '../../../src/core/forms/recognise';
import { drawn, stacked, sheetOf } from './build';
import { readAll, readOne, rowsOf } from './reading';
import { declaration, nationalSelfEvaluation } from './samples';

describe('the national self-evaluation form', () => {
  const form = readOne(nationalSelfEvaluation());

  it('gives identity, year and money unit with their cells', () => {
    expect(form).toMatchObject({
      id: '自评表!A1',
      kind: 'self-evaluation',
      range: '自评表!A1:I19',
      year: { value: 2023, cell: '自评表!A2' },
      moneyUnit: { value: '万元', cell: '自评表!A5' },
      project: { value: '云溪县河道保洁', cell: '自评表!D3' },
      department: { value: '云溪县水务局', cell: '自评表!D4' },
      unit: { value: '云溪县河道管理站', cell: '自评表!G4' },
      goal: { value: '保持12条河道全年清洁。', cell: '自评表!B11' },
      goalActual: { value: '12条河道每月清理两次。', cell: '自评表!F11' },
    });
  });

  it('gives the funds by source, dashes as nothing', () => {
    expect(form.funds.map(({ source }) => source)).toEqual(['total', 'fiscal', 'carryover', 'other']);
    expect(form.funds[0]).toMatchObject({
      initial: { value: '80', cell: '自评表!D6' },
      budget: { value: '90', cell: '自评表!E6' },
      executed: { value: '72', cell: '自评表!F6' },
      weight: { value: '10' },
      rate: { value: '80', text: '80%' },
      score: { value: '8', cell: '自评表!I6' },
    });
    expect(form.funds[1]).toMatchObject({ weight: { value: null, text: '—' }, score: { value: null, text: '—' } });
  });

  it('carries the levels down merged cells', () => {
    expect(rowsOf(form)).toEqual([
      '产出指标 / 数量指标 / 保洁河道数 / ≥12条',
      '产出指标 / 数量指标 / 清理次数 / ≥24次',
      '产出指标 / 质量指标 / 水面洁净率 / ≥95%',
      '效益指标 / 生态效益指标 / 水质改善 / 明显改善',
      '满意度指标 / 服务对象满意度指标 / 沿河居民满意度 / ≥90%',
    ]);
    expect(form.indicators[2]).toMatchObject({
      score: { value: '19', cell: '自评表!H15' },
      reason: { value: '汛期漂浮物多，增派两船' },
    });
  });

  it('gives totals and notes and leaves nothing unread', () => {
    expect(form.totals).toMatchObject({
      weight: { value: '100', cell: '自评表!G18' },
      score: { value: '97', cell: '自评表!H18' },
    });
    expect(form.notes.map(({ cell }) => cell)).toEqual(['自评表!A19']);
    expect(form.unread).toEqual([]);
  });
});

describe('the declaration', () => {
  it('keeps a printed row in which nothing was written, with null name and value', () => {
    const form = readOne(declaration());
    expect(form).toMatchObject({
      kind: 'target',
      moneyUnit: { value: '元' },
      project: { value: '村级道路养护经费', cell: '申报表!B3' },
    });
    expect(form.indicators[4]).toMatchObject({
      level2: { value: '生态效益指标' },
      name: { value: null, cell: '申报表!D15' },
      target: { value: null, cell: '申报表!E15' },
    });
    expect(form.unread).toEqual([]);
  });

  it('is found as often as it stands on the sheet', () => {
    const { forms } = readAll([stacked([declaration('甲'), declaration('乙'), declaration('丙')], 2)]);
    expect(forms.map(({ project }) => project?.value)).toEqual(['甲', '乙', '丙']);
  });
});

describe('recognise', () => {
  it('yields between forms and says how far it is', () => {
    const steps = [...recognise([stacked([declaration(), declaration()])], {})];
    expect(steps.at(-1)).toEqual({ done: 2, all: 2 });
  });

  it('finds nothing on a sheet that is no form', () => {
    const sheet = sheetOf([
      ['序号', '科目', '金额'],
      [1, '办公费', 200],
      [2, '差旅费', 300],
      ['合计', '', 500],
    ]);
    expect(readAll([sheet])).toEqual({ forms: [], tables: [], unreadable: [] });
  });

  it.each([
    ['a cover page', '2023年度部门预算绩效目标表 | <\n云溪县水务局 | <\n2023年1月 | <'],
    [
      'a report',
      '云溪县河道保洁项目绩效评价报告 | <\n一、项目概况 | <\n项目名称：河道保洁。预算80万元。 | <\n二、绩效目标 | <\n产出指标：河道12条 | <',
    ],
    [
      'an index of an evaluation',
      '项目支出绩效评价指标体系 | < | < | <\n一级指标 | 二级指标 | 三级指标 | 分值\n决策 | 项目立项 | 立项依据充分性 | 5\n产出 | 产出数量 | 完成率 | 20',
    ],
    [
      'a summary of scores',
      '项目支出绩效自评结果汇总表 | < | < | <\n序号 | 项目名称 | 预算数 | 自评得分\n1 | 河道保洁 | 80 | 97',
    ],
    ['a budget table', '部门预算项目支出表 | < | <\n单位名称 | 项目名称 | 合计\n水务局 | 河道保洁 | 80'],
    ['a review', '财政评审报告 | <\n项目名称 | 校园足球\n项目单位 | 某学校\n评审前总支出 | 0.00'],
  ])('takes %s for no form', (_, picture) => {
    expect(readAll([drawn(picture)])).toEqual({ forms: [], tables: [], unreadable: [] });
  });

  it('says what is missing of a form that has no indicator table', () => {
    const sheet = drawn('项目支出绩效自评表 | <\n项目名称 | 河道保洁\n年度总体目标 | 保持清洁');
    expect(readAll([sheet])).toEqual({
      forms: [],
      tables: [],
      unreadable: [{ sheet: '表1', cell: '表1!A1', missing: ['指标表的表头（一级指标、二级指标、三级指标、指标值）'] }],
    });
  });

  it('takes the year from the sheet or the file where the form names none, and says so', () => {
    const picture = '项目支出绩效目标表 | <\n项目名称 | 河道保洁\n三级指标 | 指标值\n河道数 | 12条';
    expect(readOne(drawn(picture, '2022目标表'), '2023年.xlsx').year).toEqual({
      value: 2022,
      text: '2022目标表',
      inferred: true,
    });
    expect(readOne(drawn(picture), '2023年自评.xlsx').year).toEqual({
      value: 2023,
      text: '2023年自评.xlsx',
      inferred: true,
    });
  });
});
