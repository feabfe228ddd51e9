import type { Area } from '../../core/sheet/address';
import type { Severity } from '../../core/rules/rule';
import type { CellContent } from '../../core/plan/changes';
import type { Sheet } from '../../core/sheet/sheet';
import { KeptSheets } from './keptSheets';

/** A sheet by its id, which outlives renaming and moving. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
}

/** A conditional format that is ours. Its id is used only between two looks at the workbook, never stored. */
export interface OurRule {
  readonly id: string;
  readonly severity: Severity;
}

/** Blocks of rows by which the merged areas of some used cells are asked for. */
export interface MergeBlocks {
  readonly frame: Area;
  readonly blocks: readonly Area[];
}

/** What was seen of the workbook last. Everything here may be outdated; what must not be, is looked at again. */
export class Knowledge {
  sheets: readonly KnownSheet[] | undefined;
  /** Id of the sheet in front. */
  active: string | undefined;
  /** Ids of the custom XML parts in our namespace. */
  parts: readonly string[] = [];
  /** Our marks by sheet id. */
  readonly rules = new Map<string, readonly OurRule[]>();
  /** Contents as last opened, by sheet id; gone as soon as somebody edits the sheet. */
  readonly contents = new Map<string, Sheet>();
  /** The same for live checks, with what was edited since; only while edits are reported. */
  readonly kept = new KeptSheets();
  /** When `sheets` was read. Excel does not tell when a sheet is protected or set free. */
  listedAt = Number.NEGATIVE_INFINITY;
  /** When `contents` was read. */
  readAt = Number.NEGATIVE_INFINITY;
  /** When `rules` was read of all sheets. */
  rulesAt = Number.NEGATIVE_INFINITY;
  /** Edits are being reported, so that `contents` can be trusted until one is. */
  watched = false;
  /** A batch stopped after it had switched events off. */
  eventsOff = false;
  /** One message did not hold all: ask for sizes first. */
  careful = false;
  /** Cells asked for in one trip then; fewer after each refusal. */
  cellsPerTrip = 40_000;
  /** Sheets with more merged areas than one call gives, asked by blocks from the start. */
  readonly manyMerges = new Map<string, MergeBlocks>();
  /** Excel would not take a rule over several areas. */
  rulePerArea = false;

  sheetNamed(name: string): KnownSheet | undefined {
    return this.sheets?.find((sheet) => sheet.name === name);
  }

  /** After a failure nothing is taken for granted. */
  forget(): void {
    this.sheets = undefined;
    this.rules.clear();
    this.contents.clear();
    this.kept.clear();
  }

  /** A sheet is no longer what it was. */
  outdate(id: string): void {
    this.contents.delete(id);
    this.kept.forget(id);
  }
}

/** How long what is not reported (protection; without a watch also contents) counts as seen just now, in milliseconds. */
export const FRESH = 2000;

/** What the cell holds by a sheet that was read. */
export function contentIn(sheet: Sheet, row: number, column: number): CellContent {
  const cell = sheet.rows[row]?.[column];
  return { value: cell?.value ?? null, ...(cell?.formula !== undefined && { formula: cell.formula }) };
}
