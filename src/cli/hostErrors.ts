import { HostError, type HostErrorCode } from '../hosts/host';
import { codeOf } from '../hosts/xlsx/files';

/** Sentences for a file that could not be read or written; what only a running Excel can say is put generally. */
const SENTENCES: Partial<Record<HostErrorCode, string>> = {
  'not-found': '找不到这个文件，请检查文件名和位置',
  'not-a-workbook': '这不是 Excel 工作簿（.xlsx 或 .xls）',
  password: '文件设了打开密码，请先在 Excel 中取消密码再检查',
  damaged: '文件已损坏或不完整，请用 Excel 打开并另存一份再试',
  'too-large': '文件太大或解压后异常庞大，没有读取',
  'cannot-save': '结果没有保存成功，请检查文件夹是否存在、是否允许写入；原文件没有改动',
};

/** Code and sentence of whatever was thrown while a file was worked on. */
export function explained(error: unknown): { readonly code: HostErrorCode; readonly sentence: string } {
  if (!(error instanceof HostError)) return { code: 'unexpected', sentence: unexpected(error) };
  return { code: error.code, sentence: SENTENCES[error.code] ?? unexpected(error) };
}

/** How systems refuse to open a file: without the rights, or on Windows while another program has it. */
const REFUSED: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EBUSY']);

function unexpected(error: unknown): string {
  if (error instanceof HostError && REFUSED.has(codeOf(error.cause)))
    return '没有权限读取，或者正被别的程序占用；请检查权限，关掉占用它的程序再试';
  return `出了意外，没有读完（${error instanceof Error ? error.message : String(error)}）`;
}
