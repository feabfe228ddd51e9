import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'msedge',
];

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Where a Chromium (or Chrome, or Edge) stands on this machine; undefined where none is found. `$CHROMIUM` wins. */
export function findChromium(): string | undefined {
  return [process.env['CHROMIUM'] ?? '', ...onPath(), ...(usualPlaces[platform()] ?? []), ...playwrightCopies()].find(
    isProgram,
  );
}

/** Finds Chromium or tries to install it: Debian's package as root, else Playwright's own copy. */
export function ensureChromium(say: (sentence: string) => void): string | undefined {
  const found = findChromium();
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && onPath('apt-get').some(isProgram)) {
    say('没有找到 Chromium，正在用 apt-get 安装。No Chromium found; installing it with apt-get.');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-q'], environment);
    run('apt-get', ['install', '-qy', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], environment);
  } else {
    say('没有找到 Chromium，正在用 Playwright 下载。No Chromium found; downloading it with Playwright.');
    run('npx', ['--no-install', 'playwright-core', 'install', 'chromium'], process.env);
  }
  return findChromium();
}

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
  spawnSync(command, args, {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 600_000,
    shell: platform() === 'win32',
  });
}

function onPath(...wanted: string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const programs = wanted.length > 0 ? wanted : names;
  return programs.flatMap((name) =>
    folders.map((folder) => join(folder, platform() === 'win32' ? `${name}.exe` : name)),
  );
}

function playwrightCopies(): string[] {
  const caches = [
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? '',
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    join(homedir(), 'AppData', 'Local', 'ms-playwright'),
  ];
  const inside = [
    ['chrome-linux', 'chrome'],
    ['chrome-linux64', 'chrome'],
    ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
    ['chrome-win', 'chrome.exe'],
    ['chrome-win64', 'chrome.exe'],
  ];
  return caches
    .filter((cache) => cache !== '' && existsSync(cache))
    .flatMap((cache) =>
      readdirSync(cache)
        .filter((entry) => /^chromium-\d+$/.test(entry))
        .map((entry) => join(cache, entry)),
    )
    .flatMap((copy) => inside.map((parts) => join(copy, ...parts)));
}

function isProgram(path: string): boolean {
  if (path === '') return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
