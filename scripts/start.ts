import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { build } from './build';
import { serve } from './serve';
import { untilStopped } from './untilStopped';

/** `npm start`: builds the pages, serves the workbench and opens it in a browser where there is one. */
const FIRST_PORT = 3000;

try {
  process.stdout.write('正在构建……Building…\n');
  await build();
  const served = await serve('dist', { port: FIRST_PORT, further: 50 });
  process.stdout.write(
    `\n绩核工作台已就绪，请在浏览器中打开：\n  ${served.address}\n` +
      `The workbench is ready at the address above. Press Ctrl-C to stop. 按 Ctrl-C 停止。\n`,
  );
  if (!existsSync('dist/assets/sample.xlsx')) {
    process.stdout.write('没有示例工作簿（npm run sample 可生成）。No sample workbook; npm run sample makes one.\n');
  }
  untilStopped(served);
  openBrowser(served.address);
} catch (error) {
  process.stderr.write(`没有启动成功。Could not start.\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** Best effort: where no browser can be opened, the printed address is enough. */
function openBrowser(address: string): void {
  const system = platform();
  const screenless = system === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  if (process.env['CI'] || process.env['BROWSER'] === 'none' || screenless) return;
  const open: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
    win32: ['cmd', '/c', 'start', ''],
    darwin: ['open'],
  };
  const [command, ...args] = open[system] ?? ['xdg-open'];
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
