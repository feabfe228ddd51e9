import type { Form, Table } from './forms/model';
import type { Change } from './plan/changes';
import type { Finding, Undecided } from './rules/rule';
import type { ScoreCard } from './scoring/scoreCard';
import type { Address } from './sheet/address';

/** What `inspect` says of a workbook; `reportJson.ts` prints it as `jihe.report/1`. */
export interface Report {
  readonly forms: readonly (Form & { readonly policy: string })[];
  readonly tables: readonly Table[];
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
  readonly scores: readonly ScoreCard[];
  readonly changes: readonly Change[];
  /** Sheets that look like a form but could not be read, with what is missing. */
  readonly unreadable: readonly {
    readonly sheet: string;
    readonly cell: Address;
    readonly missing: readonly string[];
  }[];
}

/** How far a run is, in forms. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}
