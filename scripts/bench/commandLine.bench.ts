import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inTime, median, time, type Bench } from './bench';
import { inProcess } from './inProcess';

const RUNS = 5;
const forms = process.env['JIHE_FORMS'] ?? '../shared/forms';
const WORKBOOK = join(forms, 'hemenkou-selfeval-scored.xlsx');

/** Status 1 means findings, which the workbook has, but also a crash: so the answer is looked at. */
async function run(expected: string, ...args: string[]): Promise<string> {
  const taken = await time(RUNS, () => {
    if (!inProcess('src/cli/jihe.ts', args, [0, 1]).includes(expected)) throw new Error(`no answer: ${args.join(' ')}`);
  });
  return inTime(median(taken));
}

const commandLine: Bench = {
  title: '命令行 Command line',
  about: `从启动进程到结束，${RUNS} 次的中位数。`,
  measure: async () => [
    { what: 'jihe --help', value: await run('check', '--help'), how: '启动本身' },
    ...(existsSync(WORKBOOK)
      ? [
          {
            what: 'jihe check hemenkou-selfeval-scored.xlsx --json',
            value: await run('jihe.report/1', 'check', WORKBOOK, '--json'),
          },
        ]
      : []),
  ],
};
export default commandLine;
