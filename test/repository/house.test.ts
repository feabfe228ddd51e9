import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What the whole tree promises; see docs/design.md. */
const skipped = new Set(['node_modules', 'dist', 'coverage', '.git', '.cache', 'tmp']);

const walk = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : walk(path);
    return [path];
  });

const isText = (path: string): boolean =>
  /\.(ts|tsx|js|mjs|cjs|json|md|html|css|xml|svg|txt|yml)$|\.ci\/run$/.test(path);
const files = walk('.').filter(isText);
const source = files.filter((path) => /^src\/.*\.tsx?$/.test(path));
const linesOf = (path: string): string[] => readFileSync(path, 'utf8').replace(/\n$/, '').split('\n');

describe('the house', () => {
  test('no file of src is longer than 300 lines, and 95 in 100 of the core are at most 200', () => {
    expect(source.length).toBeGreaterThan(10);
    expect(source.filter((path) => linesOf(path).length > 300)).toEqual([]);
    const core = source.filter((path) => path.startsWith('src/core/'));
    const long = core.filter((path) => linesOf(path).length > 200);
    expect(long.length / core.length).toBeLessThanOrEqual(0.05);
  });

  test('files carry the noun they own', () => {
    const vague = /^(index|utils?|helpers?|common|misc|manager)\.|(Utils?|Helpers?|Manager|Common|Misc)\./;
    expect(source.filter((path) => vague.test(basename(path)))).toEqual([]);
  });

  test('nothing in src switches a check off', () => {
    const suppression = /eslint-disable|@ts-ignore|@ts-nocheck|@ts-expect-error|prettier-ignore|istanbul ignore/;
    expect(source.filter((path) => suppression.test(readFileSync(path, 'utf8')))).toEqual([]);
  });

  test('no test is focused or left out by hand', () => {
    // A describe or test may be chosen by a condition, as in (present ? describe : describe.skip), never always skipped.
    const byHand = /\b(?:fdescribe|fit|xdescribe|xit|xtest)\(|\.only\(|^\s*(?:describe|test|it)\.skip\(/m;
    expect(
      files.filter((path) => /^test\/.*\.test\.tsx?$/.test(path) && byHand.test(readFileSync(path, 'utf8'))),
    ).toEqual([]);
  });

  test('no file names a place of one machine or a package registry', () => {
    const places = [/(?<![\w.])\/(?:work|root|home)\//, /registry\.npm/, /(?<![\w.])\/tmp\/(?!\s|$)/];
    const own = 'test/repository/house.test.ts';
    const naming = files.filter(
      (path) => path !== own && places.some((place) => place.test(readFileSync(path, 'utf8'))),
    );
    expect(naming).toEqual([]);
  });

  test('package versions are locked without download addresses', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"\s*:/);
    expect(readFileSync('.npmrc', 'utf8')).toContain('omit-lockfile-registry-resolved=true');
  });
});
