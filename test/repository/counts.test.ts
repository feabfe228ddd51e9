import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { scratchFolder } from './scratchFolder';

/** Runs jest with our reporter over one test file. */
function runJest(
  test: string,
  env: NodeJS.ProcessEnv = {},
): { status: number | null; output: string; lines: string[] } {
  const folder = scratchFolder('counts');
  writeFileSync(join(folder, 'one.test.js'), test);
  writeFileSync(
    join(folder, 'jest.config.json'),
    JSON.stringify({ rootDir: folder, transform: {}, reporters: [resolve('scripts/jest/countReporter.mjs')] }),
  );
  const { JIHE_COUNTS: _counts, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/jest/bin/jest.js'), '-c', join(folder, 'jest.config.json'), '--watchman=false'],
    { env: { ...inherited, ...env }, cwd: folder },
  );
  return { status, output: `${stdout.toString()}${stderr.toString()}`, lines: stdout.toString().trimEnd().split('\n') };
}

describe('the plain closing line', () => {
  test('counts what passed, failed and was skipped, and names the skipped', () => {
    const { status, lines } = runJest(
      "test('a', () => {}); test('b', () => { expect(1).toBe(2); }); test.skip('left out', () => {}); test.todo('later');",
    );
    expect(status).toBe(1);
    expect(lines.at(-1)).toBe('1 passed, 1 failed, 2 skipped');
    expect(lines).toEqual(expect.arrayContaining(['  ○ left out', '  ○ later']));
  });

  test('a file that cannot be run is a failure', () => {
    const { status, lines } = runJest("throw new Error('broken');");
    expect(status).toBe(1);
    expect(lines.at(-1)).toBe('0 passed, 1 failed, 0 skipped');
  });

  test('the counts go to a file where one is asked for', () => {
    const file = join(scratchFolder('counts'), 'counts.json');
    const { output } = runJest("test('a', () => {});", { JIHE_COUNTS: file });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(output).not.toMatch(/^\d+ passed/m);
  });
});
