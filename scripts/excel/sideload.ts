import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** What happened, as a sentence for the person at the keyboard. */
export interface Sideloaded {
  readonly done: boolean;
  readonly sentence: string;
}

type Run = (command: string, args: readonly string[]) => void;

const run: Run = (command, args) => void execFileSync(command, [...args], { stdio: 'ignore' });

const REGISTRY_KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';

const byHand = '加载办法见 docs/excel.md。How to load it by hand: docs/excel.md.';

/**
 * Makes Excel on this machine list the add-in under 开始 › 加载项 › 开发人员加载项, for development only: a registry value on
 * Windows, a copy in Excel's own folder on a Mac; elsewhere nothing is done and the sentence says what to do.
 */
export function sideload(
  manifest: string,
  id: string,
  system: NodeJS.Platform,
  home = homedir(),
  execute = run,
): Sideloaded {
  if (system === 'win32') {
    execute('reg', ['add', REGISTRY_KEY, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f']);
    return {
      done: true,
      sentence: `已在本机登记加载项。重新打开 Excel，在 开始 › 加载项 里选“绩核”。Registered; reopen Excel and choose the add-in. ${byHand}`,
    };
  }
  if (system === 'darwin') {
    const copy = macCopy(home, id);
    if (!existsSync(join(home, 'Library', 'Containers', 'com.microsoft.Excel'))) {
      return { done: false, sentence: `没有找到 Excel。Excel was not found. ${byHand}` };
    }
    mkdirSync(join(copy, '..'), { recursive: true });
    copyFileSync(manifest, copy);
    return {
      done: true,
      sentence: `已放入 Excel 的加载项文件夹。重新打开 Excel，在 开始 › 加载项 里选“绩核”。Copied; reopen Excel and choose the add-in. ${byHand}`,
    };
  }
  return {
    done: false,
    sentence:
      '这个系统上没有 Excel 桌面版：请在网页版 Excel 里用 开始 › 加载项 › 更多加载项 › 上传我的加载项 选择 manifest.xml。' +
      `No desktop Excel here: upload manifest.xml in Excel on the web. ${byHand}`,
  };
}

/** Takes the registration back. Harmless where there is none. */
export function unload(id: string, system: NodeJS.Platform, home = homedir(), execute = run): void {
  if (system === 'win32') {
    try {
      execute('reg', ['delete', REGISTRY_KEY, '/v', id, '/f']);
    } catch {
      // There was no such value.
    }
  } else if (system === 'darwin') {
    rmSync(macCopy(home, id), { force: true });
  }
}

const macCopy = (home: string, id: string): string =>
  join(home, 'Library', 'Containers', 'com.microsoft.Excel', 'Data', 'Documents', 'wef', `${id}.manifest.xml`);
