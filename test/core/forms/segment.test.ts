import { segment } from '../../../src/core/forms/segment';
import type { Sheet } from '../../../src/core/sheet/sheet';
import { drawn, stacked } from './build';
import { readAll } from './reading';
import { declaration, flatTable, nationalSelfEvaluation } from './samples';

function rowsOf(sheet: Sheet): [number, number][] {
  const run = segment(sheet);
  for (let step = run.next(); ; step = run.next())
    if (step.done) return step.value.map(({ top, bottom }) => [top + 1, bottom + 1]);
}

it('annex and number lines belong to the form below them', () => {
  expect(rowsOf(stacked([drawn('附件2 | <'), declaration()], 0))).toEqual([[1, 17]]);
});

it('stacked forms and tables are parted by their titles', () => {
  expect(rowsOf(stacked([declaration(), flatTable(), nationalSelfEvaluation()], 2))).toEqual([
    [1, 16],
    [19, 26],
    [29, 47],
  ]);
});

it('a title repeated at a page break begins no new form', () => {
  const form = declaration();
  const rows = [...form.rows.slice(0, 12), form.rows[0], ...form.rows.slice(12)];
  expect(rowsOf({ ...form, rows, merges: [] })).toEqual([[1, 17]]);
});

it('another table ends the form above it', () => {
  const other = drawn(`
    附件3 | <
    资金安排表 | <
    乡镇 | 金额
    青禾镇 | 4
  `);
  expect(rowsOf(stacked([declaration(), other]))).toEqual([[1, 16]]);
});

it('forms without a title are parted by the project', () => {
  const bare = (project: string) =>
    drawn(`
    项目名称 | ${project} | <
    一级指标 | 三级指标 | 指标值
    产出指标 | 河道数 | 12条
  `);
  expect(rowsOf(stacked([bare('甲'), bare('乙')]))).toEqual([
    [1, 3],
    [5, 7],
  ]);
});

it('a head line over a table does not make a block of it', () => {
  const sheet = drawn(`
    2026年部门预算项目绩效目标表 | < | < | < | <
    部门：青禾县民政局 | . | . | . | 金额单位：万元
    项目名称 | 预算数 | 三级指标 | 指标值 | 计量单位
    慰问经费 | 12 | 慰问人数 | 300 | 人
    培训经费 | 8 | 培训期数 | 4 | 期
  `);
  const { forms } = readAll([sheet]);
  expect(forms.map(({ project }) => project?.value)).toEqual(['慰问经费', '培训经费']);
});
