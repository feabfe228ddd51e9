import { basename, join, relative } from 'node:path';
import { runToEnd } from '../core/drive';
import { inspect } from '../core/inspect';
import { zhCN } from '../core/messages/zhCN';
import { letterNames, opinions } from '../core/summary/opinion';
import type { SummaryFile } from '../core/summary/summaryLine';
import { summaryTables } from '../core/summary/summaryTables';
import { openFile, writeFileWhole } from '../hosts/xlsx/files';
import { opinionDocument } from '../ooxml/opinionDocument';
import { summaryWorkbook } from '../ooxml/summaryWorkbook';
import type { SummaryArguments } from './arguments';
import { askedPolicy } from './askedPolicy';
import type { Status, Streams } from './check';
import { explained } from './hostErrors';
import { resultFolder } from './resultFolder';
import { workbookFiles } from './workbookFiles';

/** `jihe summary`: 汇总表.xlsx over all files, and a 退回意见 for each unit of whom something is asked. */
export async function summary(asked: SummaryArguments, streams: Streams): Promise<Status> {
  const chosen = await askedPolicy(asked.policy);
  if ('mistake' in chosen) {
    streams.error(chosen.mistake);
    return 2;
  }
  const paths = await workbookFiles(asked.paths);
  if (paths.length === 0) {
    streams.error('文件夹里没有 .xlsx 或 .xls 文件，没有写任何文件。\n');
    return 2;
  }
  const refused = await resultFolder(asked.out);
  if (refused !== undefined) {
    streams.error(`${refused}\n`);
    return 2;
  }
  let status: Status = 0;
  const files: SummaryFile[] = [];
  for (const path of paths) {
    const file = nameOf(path, asked.paths);
    try {
      const host = await openFile(path);
      const { sheets, memory } = await host.open('all');
      const report = runToEnd(inspect(sheets, { fileName: path, ...chosen }, memory));
      files.push({ file, report });
      const wrong = report.findings.some((finding) => finding.severity === 'error' && !finding.handled);
      if (wrong && status === 0) status = 1;
    } catch (error) {
      const failed = `${explained(error).sentence}。`;
      files.push({ file, failed });
      streams.error(`${path}：${failed}\n`);
      status = 2;
    }
  }
  return (await written(files, asked.out, streams)) ?? status;
}

/** Writes everything; a status where that failed. */
async function written(files: readonly SummaryFile[], folder: string, streams: Streams): Promise<Status | undefined> {
  const letters = opinions(files, zhCN);
  const names = letterNames(letters.map(({ unit }) => unit));
  try {
    await writeFileWhole(join(folder, '汇总表.xlsx'), await summaryWorkbook(summaryTables(files, zhCN)));
    for (const [at, letter] of letters.entries())
      await writeFileWhole(join(folder, names[at] ?? `${String(at)}.docx`), await opinionDocument(letter));
  } catch (error) {
    streams.error(`${folder}：${explained(error).sentence}。\n`);
    return 2;
  }
  const read = files.filter((file) => 'report' in file).length;
  const unread = files.length > read ? `，${String(files.length - read)} 个读不了` : '';
  const told = letters.length === 0 ? '没有需要退回的单位' : `退回意见 ${String(letters.length)} 份`;
  streams.out(`已读 ${String(read)} 个文件${unread}。已写入 ${folder}：汇总表.xlsx，${told}。原文件没有改动。\n`);
  return undefined;
}

/** As it stands in its folder, so that two files of one name are told apart: `水务局/自评表.xlsx`. */
function nameOf(path: string, asked: readonly string[]): string {
  const folder = asked.find((given) => path !== given && !relative(given, path).startsWith('..'));
  return folder === undefined ? basename(path) : relative(folder, path).replaceAll('\\', '/');
}
