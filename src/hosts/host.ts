import type { Memory } from '../core/memory';
import type { ChangeSet } from '../core/plan/changes';
import type { Address, AreaRef } from '../core/sheet/address';
import type { CellValue, Sheet } from '../core/sheet/sheet';

/** What a host can do; the pane shows and hides by it. */
export interface Abilities {
  /** Edits are reported while the workbook is open. */
  readonly liveEdits: boolean;
  /** The host's own undo (Ctrl+Z) covers our writes. */
  readonly undo: boolean;
  /** Protection and locked cells are known before writing. */
  readonly protection: boolean;
  /** Marks can be drawn in the sheet. */
  readonly marks: boolean;
  /** Sheets of ours (绩核报告) can be added. */
  readonly sheets: boolean;
}

/** A workbook as it was at the moment of opening. */
export interface Opened {
  readonly sheets: readonly Sheet[];
  /** Name of the sheet in front. */
  readonly active: string;
  readonly memory: Memory;
  /** Our marks found in the workbook. */
  readonly marks: number;
  /** What the reader should know and could not be read: `merges-unknown` where the host refused the merged areas. */
  readonly gaps: readonly 'merges-unknown'[];
}

/** Why a cell was not written. */
export type Refusal =
  | 'conflict' // the cell holds something else by now
  | 'protected' // locked on a protected sheet
  | 'missing' // no such sheet or cell
  | 'not-reached'; // the host stopped before this cell

export interface Outcome {
  readonly written: readonly Address[];
  readonly refused: readonly { readonly cell: Address; readonly why: Refusal; readonly found?: CellValue }[];
  /** Whether the asked-for marks stand; `refused` e.g. on a protected sheet. */
  readonly marks: 'unchanged' | 'written' | 'refused';
}

/** Why a host could not do what was asked; each has a Chinese sentence in `messages/`. */
export type HostErrorCode =
  | 'not-found' // no such file
  | 'not-a-workbook' // neither .xlsx nor .xls
  | 'password' // encrypted
  | 'damaged' // a zip or a part that cannot be read
  | 'too-large' // beyond what is safely read (zip bomb, a giant sheet)
  | 'cannot-save' // the file could not be written
  | 'cell-editing' // the user is typing in a cell
  | 'other-workbook' // another workbook is in front
  | 'busy' // transient; worth trying again
  | 'refused' // the host forbids it
  | 'host-too-old'
  | 'cancelled'
  | 'unexpected';

export class HostError extends Error {
  /** The host's own words where it knows more than the code says: what happened and what to do. */
  readonly advice?: Readonly<Record<'zh-CN' | 'en', string>>;

  constructor(
    readonly code: HostErrorCode,
    /** For the diagnostics page, never for the user's sentence. */
    readonly detail = '',
    /** What had been done when it failed, where anything had. */
    readonly outcome?: Outcome,
    options?: ErrorOptions,
  ) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
    this.name = 'HostError';
  }
}

/**
 * Which sheets are asked for: the one in front; all; or all again for a live check, of which a host may deliver what
 * nobody has edited as it was at the last opening.
 */
export type OpenScope = 'active' | 'all' | 'edited';

/** A workbook that is open somewhere. `open` and `commit` are one round trip each. All methods reject with HostError. */
export interface WorkbookHost {
  readonly abilities: Abilities;
  open(scope: OpenScope, signal?: AbortSignal): Promise<Opened>;
  commit(changes: ChangeSet, signal?: AbortSignal): Promise<Outcome>;
  /** Selects the cell and brings it into view. */
  reveal(cell: Address): Promise<void>;
  /**
   * The one cell the user has selected now, the first of a larger selection; undefined where none is known. Absent where
   * the host shows no cells to select.
   */
  selection?(): Promise<Address | undefined>;
  /** Reports edits made by anyone but this program; resolves to a function that stops it. */
  watch(onEdit: (area: AreaRef) => void): Promise<() => void>;
}
