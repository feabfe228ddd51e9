import { realpath, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { Mark } from '../core/plan/changes';
import type { Report } from '../core/report';
import type { Severity } from '../core/rules/rule';
import type { Outcome, Refusal } from '../hosts/host';
import { writeFileWhole } from '../hosts/xlsx/files';
import type { XlsxHost } from '../hosts/xlsx/xlsxHost';
import { resultFolder } from './resultFolder';

/**
 * Where the copy of each file goes, or a sentence on why that cannot be done. One file may be written to a file; several
 * need a folder. No source is ever written over.
 */
export async function outputs(
  files: readonly string[],
  write: string,
  option = '--write',
): Promise<Map<string, string> | string> {
  const folder = await isFolder(write);
  if (files.length > 1 && !folder && extname(write) !== '') {
    return `检查的是 ${String(files.length)} 个文件，${option} 后面请写一个文件夹；没有检查，也没有写任何文件。`;
  }
  const intoFolder = folder || files.length > 1;
  if (!intoFolder && !/\.xls[xm]$/i.test(write))
    return `结果只能存为 .xlsx，请改写 ${option} ${write}；没有写任何文件。`;
  const targets = new Map<string, string>();
  const taken = new Set<string>();
  for (const file of files) {
    const target = intoFolder ? free(join(write, savedName(file)), taken) : write;
    taken.add(target);
    if (await sameFile(file, target))
      return `${option} 指向了原文件 ${file}，绩核不覆盖原文件；请换一个名字。没有写任何文件。`;
    targets.set(file, target);
  }
  return (intoFolder ? await resultFolder(write) : undefined) ?? targets;
}

/** A legacy .xls comes out as .xlsx. */
const savedName = (file: string): string => basename(file).replace(/\.xls$/i, '.xlsx');

/** Two files of the same name from different folders must not meet in one. */
function free(target: string, taken: ReadonlySet<string>): string {
  const extension = extname(target);
  let name = target;
  for (let nth = 2; taken.has(name); nth += 1)
    name = `${target.slice(0, -extension.length)}(${String(nth)})${extension}`;
  return name;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
}

/** Also through links. */
async function sameFile(one: string, other: string): Promise<boolean> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
  return (await real(one)) === (await real(other));
}

/** Marks and fills the workbook in memory and saves it beside and renamed; returns what to tell the user. */
export async function writeCopy(host: XlsxHost, report: Report, target: string): Promise<string> {
  // A formula is left unless somebody ticks it; here nobody can.
  const cells = report.changes.filter((change) => !change.replacesFormula);
  const left = report.changes.length - cells.length;
  const marks = marksOf(report);
  const outcome = await host.commit({ marks, cells });
  await writeFileWhole(target, host.save());
  return told(target, outcome, { marked: marks.length > 0, left });
}

function marksOf(report: Report): readonly Mark[] {
  const severities: readonly Severity[] = ['error', 'warning', 'info'];
  const open = report.findings.filter((finding) => !finding.handled);
  return severities.flatMap((severity) => {
    const cells = open.filter((finding) => finding.severity === severity).flatMap(({ cells: [first] }) => first ?? []);
    return cells.length === 0 ? [] : [{ severity, cells: [...new Set(cells)] }];
  });
}

const WHY: Readonly<Record<Refusal, string>> = {
  conflict: '内容已变',
  protected: '工作表受保护',
  missing: '找不到单元格',
  'not-reached': '没有写到',
};

function told(target: string, outcome: Outcome, { marked, left }: { marked: boolean; left: number }): string {
  const refused = outcome.refused.map(({ cell, why }) => `${cell}（${WHY[why]}）`);
  return (
    [
      `已另存为 ${target}：填写 ${String(outcome.written.length)} 个单元格`,
      ...(outcome.marks === 'written' && marked ? ['标出了问题'] : []),
      ...(outcome.marks === 'refused' ? ['工作表受保护，没有标出问题'] : []),
      ...(left > 0 ? [`${String(left)} 个单元格是公式，没有改`] : []),
      ...(refused.length > 0 ? [`没有写入：${refused.join('、')}`] : []),
    ].join('，') + '。\n'
  );
}
