import type { Report } from '../../core/report';
import type { Opinion } from '../../core/summary/opinion';
import type { SummaryTable } from '../../core/summary/summaryTables';
import type { HostErrorCode } from '../../hosts/host';

/** What the page asks of its worker. */
export type Asked =
  | { readonly what: 'check'; readonly bytes: Uint8Array; readonly name: string; readonly policy?: string }
  /** 汇总表.xlsx */
  | { readonly what: 'workbook'; readonly tables: readonly SummaryTable[] }
  /** 退回意见.docx, one or all in a .zip. */
  | { readonly what: 'letter'; readonly opinion: Opinion }
  | { readonly what: 'letters'; readonly opinions: readonly Opinion[] };

export interface Request {
  readonly id: number;
  readonly asked: Asked;
}

export type Answer =
  | { readonly report: Report }
  | { readonly bytes: Uint8Array }
  | { readonly problem: { readonly code: HostErrorCode; readonly detail: string } };

export interface Reply {
  readonly id: number;
  readonly answer: Answer;
}
