import { zhCN } from '../../../src/core/messages/zhCN';
import { fileNames } from '../../../src/core/summary/fileNames';
import { chineseNumeral, opinions, opinionText } from '../../../src/core/summary/opinion';
import { disagreements } from '../../../src/core/summary/disagreements';
import { summaryTables } from '../../../src/core/summary/summaryTables';
import type { SummaryFile } from '../../../src/core/summary/summaryLine';
import { declaration, nationalSelfEvaluation } from '../forms/samples';
import { changed, fileOf, reportOf } from './files';

const wrong = () => fileOf('乙.xlsx', changed(nationalSelfEvaluation(), { 97: 95 }));

describe('退回意见', () => {
  it('is a letter to the unit: what is wrong, where, what to do and on which basis', () => {
    const [letter] = opinions([wrong()], zhCN);
    expect(letter!.title).toMatch(/^关于退回.+绩效自评材料的意见$/);
    expect(letter!.addressee).toBe(`${letter!.unit}：`);
    expect(letter!.opening).toMatch(/收悉。经审核绩效表1张，发现必须修改的问题\d+处.*现予退回。/);
    const text = opinionText(letter!);
    expect(text).toMatch(/一、云溪县河道保洁（文件“乙.xlsx”，工作表“.+”）/);
    expect(text).toMatch(/1\. 【必须修改】[A-Z]+\d+单元格：.*现为95，应为97.*（依据：.+。）/);
  });

  it('is written to no unit of whom nothing is asked', () => {
    const file = wrong();
    if (!('report' in file)) throw new Error('not read');
    const findings = file.report.findings.map((one) => ({ ...one, handled: { reason: '已核对', date: '2026-03-01' } }));
    const scores = file.report.scores.map((card) => ({ ...card, items: [] }));
    expect(opinions([{ ...file, report: { ...file.report, findings, scores } }], zhCN)).toEqual([]);
  });

  it('names what was sent in by the kinds of the forms', () => {
    const unit = { value: '青禾县水务局', text: '青禾县水务局' };
    const files = [wrong(), fileOf('甲.xlsx', changed(declaration(), {}))].map((file) =>
      'report' in file
        ? { ...file, report: { ...file.report, forms: file.report.forms.map((form) => ({ ...form, unit })) } }
        : file,
    );
    expect(opinions(files, zhCN).map(({ title }) => title)).toEqual([
      '关于退回青禾县水务局绩效目标申报、绩效自评材料的意见',
    ]);
  });

  it('numbers its parts as official papers do', () => {
    expect([1, 9, 10, 11, 20, 21, 99, 100].map(chineseNumeral)).toEqual([
      '一',
      '九',
      '十',
      '十一',
      '二十',
      '二十一',
      '九十九',
      '100',
    ]);
  });
});

describe('scores that differ', () => {
  it('are told with what the policy gives, unless a unit only rounded', () => {
    const file = wrong();
    if (!('report' in file)) throw new Error('not read');
    const [card] = file.report.scores;
    const item = { ...card!.items[1]!, method: 'typed' as const };
    const withItem = (typed: string, computed: string) =>
      disagreements({
        ...file.report,
        scores: [{ ...card!, items: [{ ...item, typed: typed as never, computed: computed as never }] }],
      });
    expect(withItem('20', '14.85')).toMatchObject([{ cell: item.cell, typed: '20', computed: '14.85' }]);
    expect(withItem('14.9', '14.85')).toEqual([]);
  });
});

describe('汇总表', () => {
  const files: readonly SummaryFile[] = [
    wrong(),
    { file: '坏.xlsx', failed: '文件已损坏。' },
    { file: '空.xlsx', report: reportOf() },
  ];
  const tables = new Map(summaryTables(files, zhCN).map((table) => [table.name, table]));

  it('has a line for each unit, project and finding, and adds up', () => {
    expect(tables.get('单位汇总')!.total![0]).toBe('合计');
    expect(tables.get('项目明细')!.rows[0]).toEqual(expect.arrayContaining(['云溪县河道保洁', '自评表', '乙.xlsx']));
    const [file] = files;
    const found = file && 'report' in file ? file.report.findings.length : -1;
    expect(tables.get('问题清单')!.rows).toHaveLength(found);
    for (const { columns, rows } of tables.values()) for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it('tells the files that could not be read or hold no form', () => {
    expect(tables.get('未审核的文件')!.rows).toEqual([
      [1, '坏.xlsx', '文件已损坏。'],
      [2, '空.xlsx', '没有找到绩效目标申报表或绩效自评表。'],
    ]);
  });
});

test('file names are free of what a file system refuses and differ', () => {
  expect(fileNames(['甲/乙:丙', '甲乙丙', 'A', 'a', '尾. '])).toEqual(['甲乙丙', '甲乙丙-2', 'A', 'a-2', '尾']);
});
