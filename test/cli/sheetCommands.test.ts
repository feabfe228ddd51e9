import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SheetArguments } from '../../src/cli/arguments';
import { report, selfEvaluation } from '../../src/cli/sheetCommands';
import { runToEnd } from '../../src/core/drive';
import { inspect } from '../../src/core/inspect';
import { openFile } from '../../src/hosts/xlsx/files';
import { declaration } from '../core/forms/samples';
import { bookOf } from '../core/plan/sheetBook';
import { saved, selfEvaluationRows, temporaryFolder } from './workbook';

let folder: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ path: folder, remove } = await temporaryFolder());
});
afterEach(() => remove());

async function run(command: typeof report, asked: Partial<SheetArguments> & { file: string }) {
  let out = '';
  let error = '';
  const streams = { out: (text: string) => void (out += text), error: (text: string) => void (error += text) };
  const status = await command({ out: join(folder, '结果.xlsx'), ...asked }, streams);
  return { status, out, error };
}

const opened = async (name: string) => (await openFile(join(folder, name))).open('all');

async function savedDeclaration(): Promise<string> {
  const file = join(folder, '申报.xlsx');
  await writeFile(file, await bookOf([declaration()]));
  return file;
}

describe('jihe report', () => {
  it('saves a copy with 绩核报告 and leaves the file alone', async () => {
    const file = await saved(folder, 'a.xlsx', selfEvaluationRows({ total: 90 }));
    const before = await readFile(file);
    const { status, out, error } = await run(report, { file });
    expect([status, error]).toEqual([0, '']);
    expect(out).toContain('加了工作表“绩核报告”。原文件没有改动');
    const { sheets } = await opened('结果.xlsx');
    expect(sheets.map(({ name }) => name)).toEqual(['自评表', '绩核报告']);
    expect(sheets[1]!.rows[1]?.[0]?.text).toContain('1 处必须改');
    expect(await readFile(file)).toEqual(before);
  });

  it('replaces the sheet of an earlier run', async () => {
    const file = await saved(folder, 'a.xlsx', selfEvaluationRows());
    await run(report, { file, out: join(folder, 'b.xlsx') });
    const { status } = await run(report, { file: join(folder, 'b.xlsx') });
    expect(status).toBe(0);
    expect((await opened('结果.xlsx')).sheets).toHaveLength(2);
  });

  it('touches no sheet of the user that has the name', async () => {
    const file = join(folder, 'a.xlsx');
    await writeFile(file, await bookOf([{ ...declaration(), name: '绩核报告' }]));
    const { status, error } = await run(report, { file });
    expect(status).toBe(2);
    expect(error).toContain('已有同名工作表');
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });
});

describe('jihe selfeval', () => {
  it('saves a copy with a 自评表 that is read as one', async () => {
    const { status, out } = await run(selfEvaluation, { file: await savedDeclaration(), policy: 'mof-2020' });
    expect(status).toBe(0);
    expect(out).toContain('加了 1 张自评表：自评表-村级道路养护经费');
    const { sheets, memory } = await opened('结果.xlsx');
    const { forms, findings } = runToEnd(inspect(sheets, {}, memory));
    expect(forms.map(({ kind }) => kind)).toEqual(['target', 'self-evaluation']);
    expect(forms[1]).toMatchObject({
      year: { value: 2024 },
      moneyUnit: { value: '元' },
      totals: { weight: { value: '100' } },
    });
    expect(forms[1]!.unread).toEqual([]);
    // What the declaration says is said again: 对照 finds nothing changed.
    expect(findings.filter(({ rule }) => rule.startsWith('H'))).toEqual([]);
  });

  it('takes the layout that is asked for', async () => {
    const file = await savedDeclaration();
    expect((await run(selfEvaluation, { file, layout: 'sichuan' })).status).toBe(0);
    const { sheets, memory } = await opened('结果.xlsx');
    const { forms } = runToEnd(inspect(sheets, {}, memory));
    expect(forms[1]?.layout.name).toBe('四川项目支出绩效自评表（510000_0013zp）');
  });

  it('says where there is no declaration, and writes nothing', async () => {
    const file = await saved(folder, 'a.xlsx', selfEvaluationRows());
    const { status, error } = await run(selfEvaluation, { file });
    expect([status, error]).toEqual([2, `${file}：没有找到填好的项目支出绩效目标申报表（目标表），没有写任何文件。\n`]);
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  it.each([
    ['原文件', (file: string) => ({ out: file }), '--out 指向了原文件'],
    ['another kind of file', () => ({ out: '结果.pdf' }), '请改写 --out 结果.pdf'],
    ['a policy that is not there', () => ({ policy: '无' }), '没有名为“无”的政策'],
  ])('refuses %s', async (_, asked, sentence) => {
    const file = await savedDeclaration();
    const { status, error } = await run(selfEvaluation, { file, ...asked(file) });
    expect(status).toBe(2);
    expect(error).toContain(sentence);
  });

  it('says that a file is not there', async () => {
    const { status, error } = await run(selfEvaluation, { file: join(folder, '无.xlsx') });
    expect([status, error.includes('找不到这个文件')]).toEqual([2, true]);
  });
});
