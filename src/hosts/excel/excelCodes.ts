import type { HostErrorCode } from '../host';
import { GENERAL_CODES } from './excelCodesGeneral';
import { OWN_CODES } from './excelCodesOwn';

/** What an error code of Excel's means here; docs/failures.md lists them all. */
export interface CodeEntry {
  readonly host: HostErrorCode;
  /** Worth another try by itself: up to three times, for batches that may be run twice. */
  readonly again: boolean;
  /** What happened. */
  readonly zh: string;
  /** What the user can do. */
  readonly todo: string;
  /** Both, in English. */
  readonly en: string;
}

/** All documented codes, in the order of Microsoft's page. */
export const EXCEL_CODES: Readonly<Record<string, CodeEntry>> = { ...GENERAL_CODES, ...OWN_CODES };

const UNKNOWN: CodeEntry = {
  host: 'unexpected',
  again: false,
  zh: 'Excel 报告了一个没有公布过的错误。',
  todo: '请再试一次；如仍出现，请复制诊断信息。',
  en: 'Excel reported an error that is not documented. Try again; if it stays, copy the diagnostics.',
};

/** @example codeEntry('InactiveWorkbook').host === 'other-workbook' */
export function codeEntry(code: string): CodeEntry {
  return Object.hasOwn(EXCEL_CODES, code) ? (EXCEL_CODES[code] ?? UNKNOWN) : UNKNOWN;
}

/**
 * The sentence for the user: what happened, what to do.
 *
 * @example sentenceOf('InvalidOperationInCellEditMode', 'zh-CN') === '有单元格正在编辑。请先按 Enter 结束单元格编辑。'
 */
export function sentenceOf(code: string, language: 'zh-CN' | 'en'): string {
  const entry = codeEntry(code);
  return language === 'en' ? entry.en : `${entry.zh}${entry.todo}`;
}
