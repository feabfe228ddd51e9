import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench } from './bench/bench';

/**
 * `npm run bench`: measures and writes docs/performance.md. `npm run bench -- NAME…` runs the files of scripts/bench
 * with these names only and writes their sections anew, leaving the others as they stand.
 */
const folder = 'scripts/bench';
const page = 'docs/performance.md';
const wanted = process.argv.slice(2);

const head = [
  '# 性能 Performance',
  '',
  '由 `npm run bench` 写成，请勿手改。除注明外，每个数字是各次测量的中位数。',
  '',
  'Written by `npm run bench`. Each figure is the median of its runs unless it says otherwise.',
  '',
  `机器 Machine: ${cpus()[0]?.model ?? '?'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${platform()} ${release()}, node ${process.version}.`,
  '',
].join('\n');
/** Sections by their headings, as they stood and as they are now. */
const before = new Map(
  (existsSync(page) ? readFileSync(page, 'utf8') : '')
    .split(/^(?=## )/m)
    .slice(1)
    .map((section) => [section.slice(3, section.indexOf('\n')), `${section.trimEnd()}\n`]),
);
const sections: string[] = [];

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .sort()) {
  const { default: bench } = (await import(pathToFileURL(join(folder, file)).href)) as { default: Bench };
  if (wanted.length > 0 && !wanted.includes(file.replace('.bench.ts', ''))) {
    sections.push(before.get(bench.title) ?? '');
    continue;
  }
  process.stdout.write(`${bench.title}…\n`);
  const figures = await bench.measure();
  const section = [
    `## ${bench.title}`,
    '',
    bench.about,
    '',
    '| 项目 | 数值 | 说明 |',
    '| --- | --- | --- |',
    ...figures.map(({ what, value, how }) => `| ${what} | ${value} | ${how ?? ''} |`),
    '',
  ];
  sections.push(section.join('\n'));
  process.stdout.write(`${section.slice(4).join('\n')}\n`);
}

writeFileSync(page, [head, ...sections.filter((section) => section !== '')].join('\n'));
process.stdout.write('已写好 docs/performance.md。Wrote docs/performance.md.\n');
