import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';
import { runToEnd } from '../../src/core/drive';
import { createInspect } from '../../src/core/inspect';
import { recognise } from '../../src/core/forms/recognise';
import { openXlsx } from '../../src/hosts/xlsx/xlsxHost';

/**
 * Reads and checks one workbook several times in a process of its own, so that its memory is its own. Prints JSON: the
 * first (cold) and the following runs in milliseconds, and the peak memory in bytes.
 */
export interface WorkbookFigures {
  readonly read: number[];
  readonly check: number[];
  readonly forms: number;
  readonly indicators: number;
  readonly peak: number;
}

const [file = '', runs = '1'] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
const figures = { read: [] as number[], check: [] as number[], forms: 0, indicators: 0 };

for (let run = 0; run < Number(runs); run += 1) {
  const begun = performance.now();
  const host = await openXlsx(bytes, { name: basename(file) });
  const { sheets, memory } = await host.open('all');
  const read = performance.now();
  // A fresh pipeline each time: the one of the add-in keeps the results of forms that did not change.
  const report = runToEnd(createInspect(recognise)(sheets, { fileName: file }, memory));
  figures.read.push(read - begun);
  figures.check.push(performance.now() - read);
  figures.forms = report.forms.length;
  figures.indicators = report.forms.reduce((sum, form) => sum + form.indicators.length, 0);
}
const all: WorkbookFigures = { ...figures, peak: process.resourceUsage().maxRSS * 1024 };
process.stdout.write(JSON.stringify(all));
