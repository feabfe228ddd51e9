import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { commandOf } from '../../src/cli/arguments';
import { summary } from '../../src/cli/summary';
import { readWorkbook } from '../../src/ooxml/read';
import { saved, selfEvaluationRows, temporaryFolder } from './workbook';

let folder: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ path: folder, remove } = await temporaryFolder());
});
afterEach(() => remove());

async function run(paths: readonly string[], policy?: string) {
  let out = '';
  let error = '';
  const streams = { out: (text: string) => void (out += text), error: (text: string) => void (error += text) };
  const status = await summary({ paths, out: join(folder, '结果'), ...(policy !== undefined && { policy }) }, streams);
  return { status, out, error };
}

const written = (name: string) => readFile(join(folder, '结果', name));

/** The paragraphs of a .docx as text. */
const paragraphs = (bytes: Uint8Array): readonly string[] =>
  (strFromU8(unzipSync(bytes)['word/document.xml']!).match(/<w:p>.*?<\/w:p>/gs) ?? []).map((xml) =>
    [...xml.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, text]) => text).join(''),
  );

describe('jihe summary', () => {
  it('writes 汇总表 and a 退回意见 for the unit, and tells the file that cannot be read', async () => {
    await saved(folder, 'a.xlsx', selfEvaluationRows({ total: 90 }));
    await writeFile(join(folder, '坏.xlsx'), 'no workbook');
    const { status, out, error } = await run([folder]);
    expect(status).toBe(2);
    expect(error).toContain('坏.xlsx：这不是 Excel 工作簿');
    expect(out).toContain('已读 1 个文件，1 个读不了');
    expect((await readdir(join(folder, '结果'))).sort()).toEqual(
      ['汇总表.xlsx', '退回意见-青禾县河道管理站.docx'].sort(),
    );

    const { sheets } = await readWorkbook(new Uint8Array(await written('汇总表.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['单位汇总', '项目明细', '问题清单', '未审核的文件']),
    );
    expect(sheets[0]!.rows[2]!.slice(0, 3).map((cell) => cell?.value)).toEqual([1, '青禾县河道管理站', 1]);

    const [title, addressee, ...rest] = paragraphs(new Uint8Array(await written('退回意见-青禾县河道管理站.docx')));
    expect(title).toBe('关于退回青禾县河道管理站绩效自评材料的意见');
    expect(addressee).toBe('青禾县河道管理站：');
    expect(rest.join('\n')).toMatch(/H17单元格：.*现为90，应为98.75/);
  });

  it('exits with 1 where something is wrong and 0 where nothing is', async () => {
    const bad = await saved(folder, 'a.xlsx', selfEvaluationRows({ total: 90 }));
    expect((await run([bad])).status).toBe(1);
    const good = await saved(folder, 'b.xlsx', selfEvaluationRows());
    expect((await run([good])).status).toBe(0);
  });

  it('writes nothing without files or with an unknown policy', async () => {
    expect((await run([folder])).error).toContain('没有写任何文件');
    const file = await saved(folder, 'a.xlsx', selfEvaluationRows());
    expect(await run([file], 'nowhere')).toMatchObject({ status: 2, out: '' });
    expect(await readdir(folder)).toEqual(['a.xlsx']);
  });

  it('says before reading anything that the results cannot go where a file is', async () => {
    const file = await saved(folder, 'a.xlsx', selfEvaluationRows());
    await writeFile(join(folder, '结果'), 'a file of that name');
    const { status, out, error } = await run([file, join(folder, '没有.xlsx')]);
    expect([status, out]).toEqual([2, '']);
    expect(error).toMatch(/结果：建不了这个文件夹，.*没有写任何文件。\n$/);
    expect(error).not.toMatch(/[A-Z]{4}|没有\.xlsx/);
  });

  it('needs files and a folder', () => {
    expect(commandOf(['summary', 'a.xlsx', 'b.xlsx', '--out', 'd'])).toEqual({
      name: 'summary',
      summary: { paths: ['a.xlsx', 'b.xlsx'], out: 'd' },
    });
    expect(commandOf(['summary', '--out', 'd'])).toEqual({
      name: 'mistake',
      sentence: '请写明要汇总的文件或文件夹。',
    });
    expect(commandOf(['summary', 'a.xlsx'])).toMatchObject({ name: 'mistake' });
  });
});
