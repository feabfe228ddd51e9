import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './chromium';

/**
 * `npm test`: every check of the project in one run. All sections run even after a failure, so that one run shows
 * everything; the exit status is 1 when any failed, and the last line is always `N passed, N failed, N skipped`.
 */
interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const outcomes: { name: string; ok: boolean; seconds: number }[] = [];
const scratch = mkdtempSync(join(tmpdir(), 'jihe-test-'));

function section(name: string, work: () => boolean): void {
  process.stdout.write(`\n━━ ${name}\n`);
  const begun = Date.now();
  const ok = work();
  outcomes.push({ name, ok, seconds: (Date.now() - begun) / 1000 });
}

function run(command: string, args: readonly string[], extra: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...extra },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

const tool = (...args: string[]): boolean => run('npx', ['--no-install', ...args]);

/** Runs some jest projects and adds up their counts; a run that leaves none has crashed and counts as a failure. */
function tests(name: string, projects: readonly string[], extra: NodeJS.ProcessEnv = {}): Counts {
  const file = join(scratch, `${projects.join('-')}.json`);
  let counts: Counts = { passed: 0, failed: 1, skipped: 0 };
  section(name, () => {
    const ok = run(
      'npx',
      [
        '--no-install',
        'jest',
        '--selectProjects',
        ...projects,
        // Browser tests one after the other: each has a browser of its own.
        projects.includes('browser') ? '--runInBand' : '--maxWorkers=100%',
      ],
      {
        JIHE_COUNTS: file,
        ...extra,
      },
    );
    try {
      counts = JSON.parse(readFileSync(file, 'utf8')) as Counts;
    } catch {
      process.stdout.write('测试程序中途停止，计为 1 项失败。The test runner stopped early; counted as one failure.\n');
    }
    if (!ok && counts.failed === 0) counts.failed = 1;
    return ok && counts.failed === 0;
  });
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  return counts;
}

section('类型 types', () => [tool('tsc', '-p', 'src/core'), tool('tsc', '-p', '.')].every(Boolean));
section('规则 lint', () => tool('eslint', '.', '--max-warnings', '0'));
section('格式 format', () => tool('prettier', '--check', '.'));
section('无用代码 knip', () => tool('knip'));
section('构建 build', () => tool('webpack', '--mode', 'production'));
section('大小 size', () => tool('size-limit'));
tests('单元与约定测试 unit and contract tests', ['node', 'jsdom']);

const chromium = ensureChromium((sentence) => process.stdout.write(`\n${sentence}\n`));
const inBrowser = tests(
  '浏览器测试 browser tests',
  ['browser'],
  chromium === undefined ? {} : { JIHE_CHROMIUM: chromium },
);
if (chromium === undefined) {
  process.stdout.write(
    '\n没有 Chromium 也装不上，浏览器测试没有运行，计为跳过；装好后可用环境变量 CHROMIUM 指明位置。\n' +
      'No Chromium, and it could not be installed: the browser tests did not run and count as skipped. Set CHROMIUM to its path once installed.\n',
  );
}
if (
  process.env['JIHE_REQUIRE_BROWSER'] === '1' &&
  (chromium === undefined || inBrowser.skipped > 0 || inBrowser.passed === 0)
) {
  process.stdout.write(
    '\n这里要求浏览器测试全部运行，但有跳过的。Browser tests are required here, and some were skipped.\n',
  );
  outcomes.push({ name: '浏览器测试必须运行 browser tests required', ok: false, seconds: 0 });
}

rmSync(scratch, { recursive: true, force: true });
process.stdout.write('\n━━ 结果 result\n');
for (const { name, ok, seconds } of outcomes) {
  process.stdout.write(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)\n`);
}
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
