import { wordingOf } from '../../../src/core/forms/wording';

describe('titles', () => {
  it.each([
    '项目支出绩效自评表',
    '部门（单位）预算项目支出绩效目标申报表',
    '2021年特定目标类部门预算项目绩效目标自评\n（取暖经费）',
    '部门整体支出绩效目标表（2024年度）',
    '项目支出绩效目标执行监控表',
  ])('%s', (text) => expect(wordingOf(text).title).toBeDefined());

  it.each([
    '项目支出绩效评价报告',
    '绩效自评结果汇总表',
    '项目支出绩效目标审核表（重点项目）',
    '绩效项目指标表',
    '绩效指标',
    '年度绩效目标',
    '财政评审报告',
    '部门预算项目支出表',
    '填报绩效目标申报表。',
  ])('%s is none', (text) => expect(wordingOf(text).title).toBeUndefined());
});

describe('instructions', () => {
  it.each([
    '对照年度目标，说明完成情况（100字以内）',
    '≥**%',
    '**人',
    'XX个',
    '（请填写项目实施内容）',
    '请在此处简要说明',
  ])('%s', (text) => expect(wordingOf(text).instruction).toBe(true));

  it.each(['≥95%', '受益贫困人口数≥**人', '100字', '完成', '3×4米'])('%s is content', (text) =>
    expect(wordingOf(text).instruction).toBeUndefined(),
  );
});

it.each(['指标2：', '指标1', '……', '…', '1、'])('%s is a stub of the template', (text) =>
  expect(wordingOf(text).stub).toBe(true),
);
it.each(['指标1：河道数', '1条', '三级指标'])('%s is no stub', (text) => expect(wordingOf(text).stub).toBeUndefined());

it.each(['附件1', '附表2：', '单位：万元', '（2023年度）', '（    年度）'])('%s is a line of the head', (text) =>
  expect(wordingOf(text).headLine).toBe(true),
);
it.each(['注：1.得分不得超过分值。', '备注：略'])('%s is a note', (text) => expect(wordingOf(text).note).toBe(true));
it.each(['备注', '注意事项'])('%s is none', (text) => expect(wordingOf(text).note).toBeUndefined());
