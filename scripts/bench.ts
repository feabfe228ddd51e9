import { readdirSync, writeFileSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench } from './bench/bench';

/**
 * `npm run bench`: measures and writes docs/performance.md. `npm run bench -- NAME…` runs the files of scripts/bench
 * with these names only and prints their figures without writing.
 */
const folder = 'scripts/bench';
const wanted = process.argv.slice(2);

const text = [
  '# 性能 Performance',
  '',
  '由 `npm run bench` 写成，请勿手改。除注明外，每个数字是各次测量的中位数。',
  '',
  'Written by `npm run bench`. Each figure is the median of its runs unless it says otherwise.',
  '',
  `机器 Machine: ${cpus()[0]?.model ?? '?'}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${platform()} ${release()}, node ${process.version}.`,
  '',
];

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.bench.ts'))
  .sort()) {
  if (wanted.length > 0 && !wanted.includes(file.replace('.bench.ts', ''))) continue;
  const { default: bench } = (await import(pathToFileURL(join(folder, file)).href)) as { default: Bench };
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
  text.push(...section);
  process.stdout.write(`${section.slice(4).join('\n')}\n`);
}

if (wanted.length === 0) {
  writeFileSync('docs/performance.md', text.join('\n'));
  process.stdout.write('已写好 docs/performance.md。Wrote docs/performance.md.\n');
}
