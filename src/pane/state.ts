import type { CellChange, CellContent, Change } from '../core/plan/changes';
import type { Progress, Report } from '../core/report';
import type { Address } from '../core/sheet/address';
import type { HostError, HostErrorCode, Opened, Outcome } from '../hosts/host';
import { FIRST_LOOK, type Look } from './overview/look';
import type { Page } from './page';

/** Everything that runs for a while and can be cancelled. */
export type Task = 'check' | 'recheck' | 'preview' | 'fix' | 'fill' | 'undo' | 'clear' | 'remember' | 'sheets';

export type View = 'overview' | 'findings' | 'scores' | 'reading';

/** What one check saw and said. */
export interface Checked {
  readonly report: Report;
  /** The sheets as they were read, and what was kept with the workbook then. */
  readonly sheets: Opened['sheets'];
  readonly memory: Opened['memory'];
  /** Sheets that are protected, and sheets, rows or columns that are hidden: read all the same, and said. */
  readonly protectedSheets: readonly string[];
  readonly hiddenSheets: readonly string[];
  readonly gaps: Opened['gaps'];
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly marks: Outcome['marks'];
}

/** Why a line of the preview is not simply ticked. */
export type Hindrance = 'formula' | 'protected';

/** One proposed change as it stands before the user. */
export interface PreviewLine {
  readonly change: Change;
  /** As the cell shows it now and will show it; '' for blank. */
  readonly from: string;
  readonly to: string;
  /** A live formula for the same cell, where its inputs are plain numbers. */
  readonly formula?: CellContent;
  readonly ticked: boolean;
  readonly hindrance?: Hindrance;
}

/** What a fill did. */
export interface Filled {
  readonly task: 'fill' | 'undo';
  readonly written: readonly Address[];
  readonly refused: Outcome['refused'];
  /** What each written cell shows now, for the list. */
  readonly contents: ReadonlyMap<Address, string>;
}

export interface Problem {
  readonly code: HostErrorCode;
  /** What failed, to be tried again. */
  readonly task: Task;
  readonly detail: string;
  /** The host's own words, better than those of the code alone. */
  readonly advice?: HostError['advice'];
}

export interface PaneState {
  readonly running: { readonly task: Task; readonly progress?: Progress } | null;
  readonly checked: Checked | null;
  readonly view: View;
  /** How 总览 is looked at. */
  readonly look: Look;
  /** The one form whose findings and scores are shown; null for all. */
  readonly only: Address | null;
  /** Key of the finding that is selected in the list. */
  readonly selected: string | null;
  readonly preview: readonly PreviewLine[] | null;
  /** What lies over the results: a rule's entry, the question for a reason, a correction of the reading. */
  readonly page: Page | null;
  /** A correction could not be kept on this machine, only with the workbook. */
  readonly unkept: boolean;
  readonly filled: Filled | null;
  /** Changes that put the former contents back. */
  readonly undo: readonly CellChange[] | null;
  readonly problem: Problem | null;
  /** The host waits for the user to finish typing in a cell. */
  readonly waiting: boolean;
  /** Marks of ours stand in the workbook. */
  readonly marked: boolean;
  /** 清除标记 or 交付副本 has just been done; said once. */
  readonly cleared: 'marks' | 'everything' | null;
  /** Sheets of ours that have just been added; said once. */
  readonly added: readonly string[] | null;
  /** The sheet changed since the last check and nobody rechecks by itself. */
  readonly stale: boolean;
  /** Whether a check may draw marks. */
  readonly marks: boolean;
}

export const INITIAL_STATE: PaneState = {
  running: null,
  checked: null,
  view: 'findings',
  look: FIRST_LOOK,
  only: null,
  selected: null,
  preview: null,
  page: null,
  unkept: false,
  filled: null,
  undo: null,
  problem: null,
  waiting: false,
  marked: false,
  cleared: null,
  added: null,
  stale: false,
  marks: true,
};
