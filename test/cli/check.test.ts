import type * as FilesOfNode from 'node:fs/promises';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckArguments } from '../../src/cli/arguments';
import { check } from '../../src/cli/check';
import { reportSchema } from '../../src/core/reportSchema';
import { openFile } from '../../src/hosts/xlsx/files';
import { saved, selfEvaluationRows, temporaryFolder } from './workbook';

let folder: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ path: folder, remove } = await temporaryFolder());
});
afterEach(async () => {
  jest.restoreAllMocks();
  await remove();
});

async function run(paths: readonly string[], asked: Partial<CheckArguments> = {}) {
  let out = '';
  let error = '';
  const streams = { out: (text: string) => void (out += text), error: (text: string) => void (error += text) };
  const status = await check({ paths, json: false, others: [], ...asked }, streams);
  return { status, out, error };
}

/** As where the user has no rights; real rights do not bind an administrator, who may run these tests. */
function refuseReading(path: string): void {
  const real = jest.requireActual<typeof FilesOfNode>('node:fs/promises');
  for (const name of ['readdir', 'readFile'] as const) {
    const read = real[name] as (...given: unknown[]) => Promise<unknown>;
    jest
      .spyOn(real, name)
      .mockImplementation(((...given: unknown[]) =>
        given[0] === path
          ? Promise.reject(Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }))
          : read(...given)) as never);
  }
}

const files = async () => (await readdir(folder)).sort();

describe('jihe check', () => {
  it('is content with a good form', async () => {
    const file = await saved(folder, '好.xlsx', selfEvaluationRows());
    const { status, out, error } = await run([file]);
    expect(out).toContain('读到 1 张表，未发现问题。');
    expect([status, error]).toEqual([0, '']);
  });

  it('tells a mistake with its cell, both sides, what to do and the basis', async () => {
    const file = await saved(folder, '错.xlsx', selfEvaluationRows({ total: 96 }));
    const { status, out } = await run([file]);
    expect(status).toBe(1);
    expect(out).toContain(
      '必须改 自评表!H17　总分不等于各项得分之和（9.75 + 40 + 10 + 29 + 10），现为 96，应为 98.75。请改正总分',
    );
    expect(out).toContain('依据 F09：通行做法');
    expect(out).toContain('政策 财政部2020：表上没有指明地方办法，按默认政策');
    expect((await run([file], { policy: 'sichuan-2025' })).out).toContain('政策 四川2025：指定');
  });

  it('prints the contract as JSON and nothing else', async () => {
    const file = await saved(folder, '错.xlsx', selfEvaluationRows({ rate: '96%', score: 9.6 }));
    const { status, out, error } = await run([file], { json: true });
    const { files: printed } = reportSchema.parse(JSON.parse(out));
    expect([status, error]).toEqual([1, '']);
    expect(printed[0]).toMatchObject({ file, forms: [{ id: '自评表!A1', policy: 'mof-2020' }] });
  });

  it('checks the others where a file cannot be read, and says why', async () => {
    const good = await saved(folder, '好.xlsx', selfEvaluationRows());
    const bad = join(folder, '坏.xlsx');
    await writeFile(bad, 'no workbook');
    const { status, out, error } = await run([bad, good], { json: true });
    const { files: printed } = reportSchema.parse(JSON.parse(out));
    expect(status).toBe(2);
    expect(printed.map((entry) => ('error' in entry ? entry.error.code : 'read'))).toEqual(['not-a-workbook', 'read']);
    expect(error).toMatch(/坏\.xlsx：这不是 Excel 工作簿.*。\n/);
  });

  it('walks folders, leaves out lock files and other kinds', async () => {
    await mkdir(join(folder, '二级'));
    await saved(join(folder, '二级'), 'b.xlsx', selfEvaluationRows());
    await saved(folder, 'a.xlsx', selfEvaluationRows());
    await writeFile(join(folder, '~$a.xlsx'), 'lock');
    await writeFile(join(folder, '说明.txt'), 'text');
    const { out } = await run([folder], { json: true });
    const { files: printed } = reportSchema.parse(JSON.parse(out));
    expect(printed.map(({ file }) => file)).toEqual([join(folder, 'a.xlsx'), join(folder, '二级', 'b.xlsx')]);
  });

  it('tells a folder inside that it may not read, and checks the others', async () => {
    await saved(folder, 'a.xlsx', selfEvaluationRows());
    const closed = join(folder, '内部');
    await mkdir(closed);
    refuseReading(closed);
    const { status, out, error } = await run([folder]);
    expect(status).toBe(2);
    expect(out).toContain('读到 1 张表');
    expect(error).toBe(`${closed}：没有权限读取，或者正被别的程序占用；请检查权限，关掉占用它的程序再试。\n`);
  });

  it('says that an empty folder holds nothing to check', async () => {
    expect(await run([folder])).toMatchObject({ status: 2, error: expect.stringContaining('没有可检查的内容') });
  });

  it('fills a copy with formulas where it is asked to', async () => {
    const file = await saved(folder, 'a.xlsx', selfEvaluationRows({ total: 90, rate: '96%', score: 9.6 }));
    const target = join(folder, 'b.xlsx');
    const { error } = await run([file], { write: target, formulas: true });
    expect(error).toContain('填写 4 个单元格');
    const { sheets } = await (await openFile(target)).open('all');
    const formula = (row: number, column: number) => sheets[0]!.rows[row]?.[column]?.formula;
    expect([formula(5, 7), formula(5, 8), formula(16, 7)]).toEqual([
      '=ROUND(F6/E6*100,2)&"%"',
      '=ROUND(MIN(1,F6/E6)*G6,2)',
      '=SUM(I6,H13:H16)',
    ]);
    expect((await run([target])).status).toBe(0);
  });

  it('scores by a policy of one’s own, and checks nothing by one that is wrong', async () => {
    const file = await saved(folder, 'a.xlsx', selfEvaluationRows());
    const own = join(folder, '本县.json');
    await writeFile(own, JSON.stringify({ 名称: '本县', 等次: [99, 95, 90] }));
    const { out } = await run([file], { policy: own, json: true });
    expect(reportSchema.parse(JSON.parse(out)).files).toMatchObject([
      { forms: [{ policy: '本县' }], scores: [{ grade: '良' }] },
    ]);
    await writeFile(own, JSON.stringify({ 名称: '本县', 指标分值: { 产出: '50' } }));
    const wrong = await run([file], { policy: own });
    expect([wrong.status, wrong.out]).toEqual([2, '']);
    expect(wrong.error).toContain('有 1 处错误，没有检查：\n  指标分值.产出：应为数字，现为“50”。\n');
    expect((await run([file], { policy: join(folder, '无.json') })).error).toContain('找不到或打不开政策文件');
  });

  it('refuses a policy that is not there', async () => {
    const file = await saved(folder, '好.xlsx', selfEvaluationRows());
    const { status, out, error } = await run([file], { policy: 'nowhere' });
    expect([status, out]).toEqual([2, '']);
    expect(error).toContain('没有名为“nowhere”的政策');
    expect(error).toContain('mof-2020（财政部2020）');
  });
});

describe('jihe check --write', () => {
  it('saves a marked and filled copy and leaves the source as it was', async () => {
    const file = await saved(folder, '源.xlsx', selfEvaluationRows({ rate: '96%', score: 9.6, total: 98.6 }));
    const before = await readFile(file);
    const target = join(folder, '结果.xlsx');
    const { error } = await run([file], { write: target });
    expect(error).toContain('填写 4 个单元格，标出了问题。');
    expect((await readFile(file)).equals(before)).toBe(true);
    const opened = await (await openFile(target)).open('all');
    const cell = (row: number, column: number) => opened.sheets[0]?.rows[row]?.[column]?.value;
    expect([cell(5, 7), cell(5, 8), cell(16, 7)]).toEqual(['97.5%', 9.75, 98.75]);
    expect(opened.marks).toBeGreaterThan(0);
    expect(await files()).toEqual(['源.xlsx', '结果.xlsx']);
  });

  it('does not claim marks where there was nothing to mark', async () => {
    const file = await saved(folder, '好.xlsx', selfEvaluationRows());
    const { error } = await run([file], { write: join(folder, '结果.xlsx') });
    expect(error).toContain('填写 0 个单元格。');
    expect(error).not.toContain('标出了问题');
  });

  it('has nothing more to fill in the copy', async () => {
    const file = await saved(folder, '源.xlsx', selfEvaluationRows({ rate: '96%', score: 9.6, total: 98.6 }));
    const target = join(folder, '结果.xlsx');
    await run([file], { write: target });
    const { status, out } = await run([target], { json: true });
    const [printed] = reportSchema.parse(JSON.parse(out)).files;
    expect(status).toBe(0);
    expect(printed).toMatchObject({ findings: [], changes: [] });
  });

  it('never writes over a source', async () => {
    const file = await saved(folder, '源.xlsx', selfEvaluationRows({ total: 90 }));
    const before = await readFile(file);
    const { status, error } = await run([file], { write: file });
    expect(status).toBe(2);
    expect(error).toContain('不覆盖原文件');
    expect((await readFile(file)).equals(before)).toBe(true);
    expect(await run([file], { write: folder })).toMatchObject({ status: 2 });
  });

  it('takes a folder for several files and refuses a file name', async () => {
    const one = await saved(folder, 'a.xlsx', selfEvaluationRows());
    const two = await saved(folder, 'b.xlsx', selfEvaluationRows({ total: 90 }));
    expect(await run([one, two], { write: join(folder, 'c.xlsx') })).toMatchObject({
      status: 2,
      out: '',
      error: expect.stringContaining('请写一个文件夹'),
    });
    const target = join(folder, '结果');
    await run([one, two], { write: target });
    expect((await readdir(target)).sort()).toEqual(['a.xlsx', 'b.xlsx']);
  });

  it('says that a folder for the copies cannot be made', async () => {
    const sources = [
      await saved(folder, 'a.xlsx', selfEvaluationRows()),
      await saved(folder, 'b.xlsx', selfEvaluationRows()),
    ];
    await writeFile(join(folder, '占用'), '');
    const { status, out, error } = await run(sources, { write: join(folder, '占用', '结果') });
    expect([status, out]).toEqual([2, '']);
    expect(error).toMatch(/结果：建不了这个文件夹，.*没有写任何文件。\n$/);
  });

  it('says where it cannot save and leaves nothing behind', async () => {
    const file = await saved(folder, '源.xlsx', selfEvaluationRows({ total: 90 }));
    const { status, error } = await run([file], { write: join(folder, '没有', '结果.xlsx') });
    expect(status).toBe(2);
    expect(error).toContain('结果没有保存成功');
    expect(await files()).toEqual(['源.xlsx']);
  });
});

describe('jihe check --with', () => {
  const declarationRows = (target: string) => [
    ['项目支出绩效目标申报表'],
    ['（2024年度）'],
    ['项目名称', '河道巡查经费'],
    ['主管部门', '青禾县水务局', '实施单位', '青禾县河道管理站'],
    ['项目资金（万元）', '年度资金总额：', 20],
    [null, '其中：财政拨款', 20],
    [null, '其他资金'],
    ['总体目标', '年度目标'],
    [null, '全年开展河道巡查不少于12次，及时处置隐患。'],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
    [null, '产出指标', '数量指标', '开展巡查次数', '≥12次'],
    [null, '产出指标', '时效指标', '完成时间', '2024年12月底前'],
    [null, '效益指标', '社会效益指标', '受益居民户数', '≥300户'],
    [null, '满意度指标', '服务对象满意度指标', '居民满意度', target],
  ];

  it('compares the 自评表 with the 申报表 of another file', async () => {
    const file = await saved(folder, '自评.xlsx', selfEvaluationRows());
    const same = await saved(folder, '申报一.xlsx', declarationRows('≥90%'));
    const other = await saved(folder, '申报二.xlsx', declarationRows('≥95%'));
    expect(await run([file], { others: [same] })).toMatchObject({ status: 0, error: '' });
    const { status, out } = await run([file], { others: [other], json: true });
    const [printed] = reportSchema.parse(JSON.parse(out)).files;
    expect(status).toBe(1);
    expect(printed).toMatchObject({
      findings: [{ rule: 'H02', form: '自评表!A1', cells: ['自评表!E16', '[申报二.xlsx]自评表!E14'] }],
    });
  });

  it('says which file could not be compared with, and checks all the same', async () => {
    const file = await saved(folder, '自评.xlsx', selfEvaluationRows({ total: 90 }));
    const bad = join(folder, '坏.xlsx');
    await writeFile(bad, 'no workbook');
    const { status, out, error } = await run([file], { others: [bad] });
    expect(status).toBe(2);
    expect(out).toContain('总分不等于各项得分之和');
    expect(error).toMatch(/坏\.xlsx：这不是 Excel 工作簿.*，没有参加比较。/);
  });
});
