import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checksReport } from './accuracy/checks';
import { judgedErrors, judgementsReport } from './accuracy/judgements';
import { defectsReport, foundDefects } from './accuracy/knownDefects';
import { countPlanted, plantedReport } from './accuracy/planted';
import { countReading, readingReport } from './accuracy/reading';
import { reportsIn } from './accuracy/reports';
import { valuesReport } from './accuracy/values';

/**
 * Compares what the program reads with the truth files beside the real forms and writes docs/accuracy.md. Each part
 * of the report has its own file in scripts/accuracy/ and gives one section.
 */
const folder = resolve(process.env['JIHE_FORMS'] ?? '../shared/forms');

async function main(): Promise<void> {
  if (!existsSync(folder)) {
    console.error(
      '没有找到真实表格的目录（环境变量 JIHE_FORMS），未测量。The folder of real forms is not there; nothing was measured.',
    );
    process.exitCode = 2;
    return;
  }
  const reading = await countReading(folder);
  const reports = await reportsIn(folder);
  const sections = [
    readingReport(reading),
    valuesReport(folder),
    checksReport(reports),
    judgementsReport(judgedErrors(reports)),
    defectsReport(foundDefects(reports)),
    plantedReport(await countPlanted()),
  ];
  const head = [
    '# 准确率 Accuracy',
    '',
    '由 `npm run accuracy` 生成，不要手改。*Written by `npm run accuracy`; do not edit.*',
    '',
  ];
  writeFileSync('docs/accuracy.md', [...head, ...sections].join('\n'));
  console.log(
    sections
      .map((section) =>
        section
          .split('\n')
          .filter((line) => line.startsWith('|'))
          .join('\n'),
      )
      .join('\n\n'),
  );
}

await main();
