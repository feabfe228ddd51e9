import { basename } from 'node:path';
import type { Beside } from '../core/beside';
import { runToEnd } from '../core/drive';
import { inspect } from '../core/inspect';
import { zhCN } from '../core/messages/zhCN';
import type { Policy } from '../core/policies/policy';
import type { Report } from '../core/report';
import { fileJson } from '../core/reportJson';
import type { FailedJson, FileJson, ReportJson } from '../core/reportSchema';
import { openFile } from '../hosts/xlsx/files';
import type { XlsxHost } from '../hosts/xlsx/xlsxHost';
import type { CheckArguments } from './arguments';
import { askedPolicy } from './askedPolicy';
import { explained } from './hostErrors';
import { readable } from './readable';
import { workbookFiles } from './workbookFiles';
import { outputs, writeCopy } from './writeCopy';
import { changesWithFormulas } from './writtenChanges';

/** Where a command prints to. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Exit status by the contract: 0 nothing unhandled at error level, 1 otherwise, 2 something could not be done. */
export type Status = 0 | 1 | 2;

/** Checks the files one after the other; one that cannot be read is told and the others are checked all the same. */
export async function check(asked: CheckArguments, streams: Streams): Promise<Status> {
  const { policy: name, ...rest } = asked;
  const chosen = await askedPolicy(name);
  if ('mistake' in chosen) {
    streams.error(chosen.mistake);
    return 2;
  }
  const wanted: Asked = { ...rest, ...chosen };
  const files = await workbookFiles(asked.paths);
  if (files.length === 0) {
    streams.error('文件夹里没有 .xlsx 或 .xls 文件，没有可检查的内容。\n');
    return 2;
  }
  const targets = asked.write === undefined ? new Map<string, string>() : await outputs(files, asked.write);
  if (typeof targets === 'string') {
    streams.error(`${targets}\n`);
    return 2;
  }
  const { beside, status: comparing } = await readBeside(wanted, streams);
  const printed: (FileJson | FailedJson)[] = [];
  let status: Status = comparing;
  for (const file of files) {
    const result = await checkFile(file, targets.get(file), { ...wanted, beside }, streams);
    printed.push(result.json);
    if (result.status > status) status = result.status;
  }
  if (asked.json) {
    const document: ReportJson = { schema: 'jihe.report/1', files: printed };
    streams.out(`${JSON.stringify(document, null, 1)}\n`);
  }
  return status;
}

async function checkFile(
  file: string,
  target: string | undefined,
  asked: Asked & Compared,
  streams: Streams,
): Promise<{ json: FileJson | FailedJson; status: Status }> {
  try {
    const host = await openFile(file);
    const report = await inspectHost(host, file, asked);
    if (!asked.json) streams.out(readable(file, report));
    if (target !== undefined) {
      const { sheets, memory } = await host.open('all');
      const changes = asked.formulas
        ? changesWithFormulas(report, sheets, asked.policy ?? memory.ownPolicy)
        : report.changes;
      streams.error(await writeCopy(host, { ...report, changes }, target));
    }
    const wrong = report.findings.some((finding) => finding.severity === 'error' && !finding.handled);
    return { json: fileJson(file, report, zhCN), status: wrong ? 1 : 0 };
  } catch (error) {
    const { code, sentence } = explained(error);
    streams.error(`${file}：${sentence}。\n`);
    return { json: { file, error: { code, message: `${sentence}。` } }, status: 2 };
  }
}

/** What was asked for, with the policy found. */
type Asked = Omit<CheckArguments, 'policy'> & { readonly policy?: Policy };

interface Compared {
  readonly beside: readonly Beside[];
}

async function inspectHost(host: XlsxHost, file: string, { policy, beside }: Asked & Compared): Promise<Report> {
  const { sheets, memory } = await host.open('all');
  const options = { fileName: file, ...(policy !== undefined && { policy }), ...(beside.length > 0 && { beside }) };
  return runToEnd(inspect(sheets, options, memory));
}

/** Reads the workbooks to be compared with; one that cannot be read is told, and the check goes on without it. */
async function readBeside(asked: Asked, streams: Streams): Promise<Compared & { readonly status: Status }> {
  const beside: Beside[] = [];
  let status: Status = 0;
  for (const other of asked.others) {
    try {
      const { forms } = await inspectHost(await openFile(other), other, { ...asked, beside: [] });
      if (forms.length === 0) streams.error(`${other}：没有找到绩效表，没有参加比较。\n`);
      beside.push({ file: basename(other), forms });
    } catch (error) {
      streams.error(`${other}：${explained(error).sentence}，没有参加比较。\n`);
      status = 2;
    }
  }
  return { beside, status };
}
