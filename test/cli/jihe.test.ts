import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { saved, selfEvaluationRows, temporaryFolder } from './workbook';

const TSX = resolve('node_modules/tsx/dist/cli.mjs');

/** Runs the real command as `npm run jihe --` does. */
function jihe(words: readonly string[]): Promise<{ status: number; out: string; error: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [TSX, 'src/cli/jihe.ts', ...words], (failure, out, error) => {
      done({ status: typeof failure?.code === 'number' ? failure.code : 0, out, error });
    });
  });
}

describe('npm run jihe', () => {
  it('is the command these tests run', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8'));
    expect(scripts.jihe).toBe('tsx src/cli/jihe.ts');
  });

  it('ends with 0, 1 or 2 as the contract says', async () => {
    const { path, remove } = await temporaryFolder();
    const good = await saved(path, 'a.xlsx', selfEvaluationRows());
    const bad = await saved(path, 'b.xlsx', selfEvaluationRows({ total: 90 }));
    const runs = await Promise.all([
      jihe(['check', good]),
      jihe(['check', bad]),
      jihe(['check', `${path}/c.xlsx`, good]),
    ]);
    expect(runs.map(({ status }) => status)).toEqual([0, 1, 2]);
    expect(runs[2].error).toContain('c.xlsx：找不到这个文件');
    await remove();
  }, 60_000);

  it('helps, and says what is wrong with a mistyped command', async () => {
    const [help, mistake] = await Promise.all([jihe(['--help']), jihe(['chekc'])]);
    expect(help).toMatchObject({ status: 0, error: '' });
    expect(help.out).toContain('--write');
    expect(mistake).toEqual({ status: 2, out: '', error: '没有“chekc”这个命令。用法见 npm run jihe -- --help。\n' });
  }, 60_000);
});
