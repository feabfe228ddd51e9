import type { Area } from '../../core/sheet/address';
import type { Sheet } from '../../core/sheet/sheet';
import { sheetOfGrids, type Grid } from './grid';
import type { KnownSheet, OurRule } from './knowledge';
import { sheetProxy } from './sheetProxy';

/** What has been read of one sheet so far, and with it what is still to be asked. */
export class SheetReading {
  /** Used cells, known once their size or their contents came. */
  frame: Area | undefined;
  readonly grids: Grid[] = [];
  /** Rectangles still to be read; undefined where the whole is asked at once. */
  blocks: Area[] | undefined;
  /** Ask for the size before the contents: one message did not hold them. */
  sizeFirst: boolean;
  merges: Area[] | undefined;
  /** Rectangles whose merged areas are still to be asked for; undefined where the whole is asked at once. */
  mergeBlocks: Area[] | undefined;
  /** The area those rectangles cover, by an earlier look. */
  mergeFrame: Area | undefined;
  mergesUnknown = false;
  rules: readonly OurRule[] | undefined;
  /** The rows that are read anew of a sheet that is known otherwise. */
  patch: Area | undefined;
  /** `row,column` of the cells that may be edited, on a protected sheet. */
  unlocked: ReadonlySet<string> | undefined;
  private memo: { context: Excel.RequestContext; sheet: Excel.Worksheet; used?: Excel.Range } | undefined;

  constructor(
    /** Undefined: whichever sheet is in front. */
    public id: string | undefined,
    careful: boolean,
  ) {
    this.sizeFirst = careful;
  }

  /** Reads some rows only; everything else about the sheet is known. */
  readOnly(rows: Area, rules: readonly OurRule[]): void {
    this.patch = rows;
    this.blocks = [rows];
    this.sizeFirst = true;
    this.frame = rows;
    this.rules = rules;
    this.merges = [];
    this.mergeBlocks = [];
  }

  get contentsRead(): boolean {
    return this.blocks === undefined ? this.grids.length > 0 : this.blocks.length === 0;
  }

  /** The proxies are shared by all steps of a batch, so that a sheet costs one handle and its used range another. */
  sheetIn(context: Excel.RequestContext): Excel.Worksheet {
    if (this.memo?.context !== context) {
      const { id } = this;
      const sheet = id === undefined ? context.workbook.worksheets.getActiveWorksheet() : sheetProxy(context, id);
      this.memo = { context, sheet };
    }
    return this.memo.sheet;
  }

  usedIn(context: Excel.RequestContext): Excel.Range {
    const sheet = this.sheetIn(context);
    const used = this.memo?.used ?? sheet.getUsedRange(true).untrack();
    this.memo = { context, sheet, used };
    return used;
  }

  toSheet(known: KnownSheet): Sheet {
    return sheetOfGrids(known, this.grids, this.merges ?? [], known.protected ? this.unlocked : undefined);
  }
}
