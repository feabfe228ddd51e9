import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { runToEnd } from '../../src/core/drive';
import { inspect } from '../../src/core/inspect';
import { EMPTY_MEMORY } from '../../src/core/memory';
import type { Report } from '../../src/core/report';
import { readWorkbook } from '../../src/ooxml/read';
import { workbooksIn } from './reading';

export interface NamedReport {
  readonly name: string;
  readonly report: Report;
}

/** What a check says of every workbook that has a truth file beside it. */
export async function reportsIn(folder: string): Promise<readonly NamedReport[]> {
  const reports: NamedReport[] = [];
  for (const file of workbooksIn(folder)) {
    const { sheets } = await readWorkbook(readFileSync(file));
    const name = basename(file);
    reports.push({ name, report: runToEnd(inspect(sheets, { fileName: name }, EMPTY_MEMORY)) });
  }
  return reports;
}
