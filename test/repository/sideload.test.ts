import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sideload, unload } from '../../scripts/excel/sideload';
import { scratchFolder } from './scratchFolder';

const id = '7c9b1f0e-3d52-4a86-9e4d-5b0f2a6c8d13';
const never = (): void => {
  throw new Error('no command is to be run here');
};

describe('making Excel know the add-in', () => {
  test('on Windows one registry value is set, and taken back', () => {
    const commands: string[] = [];
    const note = (command: string, args: readonly string[]): void => void commands.push([command, ...args].join(' '));
    expect(sideload('C:\\jihe\\manifest.xml', id, 'win32', 'C:\\home', note).done).toBe(true);
    unload(id, 'win32', 'C:\\home', note);
    const key = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
    expect(commands).toEqual([
      `reg add ${key} /v ${id} /t REG_SZ /d C:\\jihe\\manifest.xml /f`,
      `reg delete ${key} /v ${id} /f`,
    ]);
  });

  test('on Windows taking back what is not there is no error', () => {
    expect(() => unload(id, 'win32', 'C:\\home', never)).not.toThrow();
  });

  test('on a Mac the manifest is copied into the folder of Excel, and taken out', () => {
    const home = scratchFolder('home');
    const manifest = join(home, 'manifest.xml');
    writeFileSync(manifest, '<OfficeApp/>');
    expect(sideload(manifest, id, 'darwin', home, never)).toMatchObject({
      done: false,
      sentence: expect.stringContaining('没有找到 Excel') as string,
    });

    const container = join(home, 'Library', 'Containers', 'com.microsoft.Excel');
    mkdirSync(container, { recursive: true });
    expect(sideload(manifest, id, 'darwin', home, never).done).toBe(true);
    const copy = join(container, 'Data', 'Documents', 'wef', `${id}.manifest.xml`);
    expect(readFileSync(copy, 'utf8')).toBe('<OfficeApp/>');
    unload(id, 'darwin', home, never);
    expect(existsSync(copy)).toBe(false);
  });

  test('elsewhere nothing is done and the sentence says what to do', () => {
    const told = sideload('manifest.xml', id, 'linux', '/nowhere', never);
    expect(told.done).toBe(false);
    expect(told.sentence).toMatch(/网页版 Excel.*上传/);
    unload(id, 'linux', '/nowhere', never);
  });
});
