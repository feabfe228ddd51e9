import type { CellChange, ChangeSet, SheetChange } from '../../core/plan/changes';
import { sameContent } from '../../core/plan/sameContent';
import { contains, parseAddress } from '../../core/sheet/address';
import type { Severity } from '../../core/rules/rule';
import { cellBlocks, type CellBlock, type PlannedChange } from './cellBlocks';
import { cellStep } from './cellStep';
import { identical } from './contents';
import { contentIn, type Knowledge, type KnownSheet, type OurRule } from './knowledge';
import { markTexts } from './markAreas';
import { markStep } from './markStep';
import { listStep } from './listStep';
import { memoryStep } from './memoryStep';
import { OutcomeBook } from './outcomeBook';
import { ownerStep, ownSheetStep, removalStep } from './ownSheetStep';
import type { Step } from './step';
import { loudStep, quietStep, selectStep } from './surroundSteps';

const NONE: KnownSheet = { id: '', name: '', hidden: false, protected: false };

/** The work of one commit: what is still to be done, as steps for the next trip. */
export class Commitment {
  readonly book: OutcomeBook;
  private planned: PlannedChange[];
  private marksDone: boolean;
  private memoryDone: boolean;
  /** Names of sheets of ours still to be written or taken away. */
  private readonly openSheets: Set<string>;
  /** By sheet id, whether a sheet that has the name of one of ours is ours. */
  private readonly ours = new Map<string, boolean>();
  /** Which sheets there are has been asked in the course of this commit. */
  private relisted = false;
  /** Our marks were read a moment ago: sheets that have none and get none can be left alone. */
  rulesFresh = false;
  /** Most cells of one trip; fewer once Excel found a message too large. */
  private cellsPerTrip = Number.POSITIVE_INFINITY;

  constructor(
    private readonly changes: ChangeSet,
    private readonly known: Knowledge,
  ) {
    const cells = changes.cells ?? [];
    this.book = new OutcomeBook(cells);
    this.planned = cells.flatMap((change) => this.place(change));
    this.marksDone = changes.marks === undefined;
    this.memoryDone = changes.memory === undefined;
    this.openSheets = new Set(changes.sheets?.map(({ name }) => name));
  }

  get pending(): readonly PlannedChange[] {
    return this.planned.filter(({ cell }) => this.book.isOpen(cell));
  }

  /** All that must be done is; a selection alone is not worth another trip. */
  get done(): boolean {
    return this.pending.length === 0 && this.marksDone && this.memoryDone && this.openSheets.size === 0;
  }

  /** Marks go by rule ids that were read a moment ago, cells by contents: whether both are still known. */
  knows(fresh: boolean): boolean {
    if (this.known.sheets === undefined) return false;
    return this.pending.every(({ cell }) => {
      const sheet = this.sheetOf(cell);
      return sheet !== undefined && fresh && this.known.contents.has(sheet.id);
    });
  }

  /** A sheet that was protected when it was seen last is in the way of what is asked for. */
  get meetsProtection(): boolean {
    const locked = (this.known.sheets ?? []).filter((sheet) => sheet.protected);
    return (
      locked.length > 0 &&
      (!this.marksDone || this.pending.some(({ cell }) => locked.includes(this.sheetOf(cell) ?? NONE)))
    );
  }

  /** Rules go by ids; where those are mere positions, as Excel's reference has it, they are only good at the moment. */
  get needsRuleIds(): boolean {
    return !this.marksDone && [...this.known.rules.values()].flat().some(({ id }) => /^\d+$/.test(id));
  }

  /** What must be asked before a sheet is written that has the name of one there is. */
  ownerSteps(): Step[] {
    return this.sheetsToWrite.flatMap(({ name }) => this.askOwner(name));
  }

  /** A sheet of the user that has the name of one to be written; it is never touched. */
  get foreignSheet(): string | undefined {
    return this.sheetsToWrite.find(({ name }) => this.isOurs(name) === false)?.name;
  }

  private get sheetsToWrite(): readonly SheetChange[] {
    return (this.changes.sheets ?? []).filter(({ name, rows }) => rows !== null && this.openSheets.has(name));
  }

  private isOurs(name: string): boolean | undefined {
    return this.ours.get(this.known.sheetNamed(name)?.id ?? '');
  }

  private askOwner(name: string): Step[] {
    const sheet = this.known.sheetNamed(name);
    return sheet && !this.ours.has(sheet.id) ? [ownerStep(sheet, (ours) => this.ours.set(sheet.id, ours))] : [];
  }

  /** Refuses what can be seen to be impossible before anything is written. */
  judge(): void {
    for (const change of this.pending) {
      const sheet = this.sheetOf(change.cell);
      const contents = sheet && this.known.contents.get(sheet.id);
      if (!sheet || !contents) {
        if (!sheet) this.book.refuse(change.cell, 'missing');
        continue;
      }
      const { row, column } = change;
      const found = contentIn(contents, row, column);
      const merge = contents.merges.find((area) => contains(area, row, column));
      if (merge && (merge.top !== row || merge.left !== column)) this.book.refuse(change.cell, 'missing');
      else if (identical(found, change.to)) this.book.wrote(change.cell);
      else if (sheet.protected && contents.rows[row]?.[column]?.locked !== false)
        this.book.refuse(change.cell, 'protected');
      else if (!sameContent(found, change.expects)) this.book.refuse(change.cell, 'conflict', found);
    }
  }

  /** What can be refused comes first, decoration after it, the selection last. */
  steps(): Step[] {
    const cells = this.nextBlocks().map((block) => {
      // What was read of the sheet is about to be outdated by ourselves.
      this.known.outdate(block.sheet.id);
      return cellStep(block, (sightings) => this.book.see(sightings));
    });
    const steps: Step[] = cells.length > 0 ? [quietStep(this.known), ...cells, loudStep(this.known)] : [];
    steps.push(...this.sheetSteps());
    if (!this.marksDone) steps.push(...this.markSteps());
    if (!this.memoryDone && this.changes.memory !== undefined) {
      steps.push(
        memoryStep(this.changes.memory, this.known.parts, (parts) => {
          this.known.parts = parts;
          this.memoryDone = true;
        }),
      );
    }
    const place = this.changes.select === undefined ? undefined : parseAddress(this.changes.select);
    const sheet = place && this.known.sheetNamed(place.sheet);
    if (place && sheet && !sheet.hidden) steps.push(selectStep(sheet, place));
    return steps;
  }

  /** Smaller messages from now on; false where they cannot get smaller. */
  shrink(): boolean {
    const now = Math.min(this.cellsPerTrip, this.pending.length);
    this.cellsPerTrip = Math.floor(now / 2);
    return this.cellsPerTrip >= 1;
  }

  private nextBlocks(): CellBlock[] {
    const pending = this.pending.slice(0, this.cellsPerTrip);
    return (this.known.sheets ?? []).flatMap((sheet) =>
      cellBlocks(
        sheet,
        pending.filter(({ cell }) => this.sheetOf(cell) === sheet),
      ),
    );
  }

  private sheetSteps(): Step[] {
    return (this.changes.sheets ?? [])
      .filter(({ name }) => this.openSheets.has(name))
      .flatMap(({ rows, ...change }) => {
        const { name } = change;
        const existing = this.known.sheetNamed(name);
        const done = (sheets: readonly KnownSheet[]): void => {
          this.openSheets.delete(name);
          if (existing) this.known.outdate(existing.id);
          this.known.sheets = sheets;
        };
        if (rows !== null) return [ownSheetStep({ ...change, rows }, existing, done)];
        if (existing && this.relisted && this.isOurs(name) === true) return [removalStep(existing, done)];
        return this.lookForSheet(name);
      });
  }

  /**
   * Whether there is a sheet of ours to be taken away, asked along with the rest of the commit; only where there is one
   * does it take another trip.
   */
  private lookForSheet(name: string): Step[] {
    const list = listStep((sheets) => {
      this.known.sheets = sheets;
      this.relisted = true;
      if (!this.known.sheetNamed(name) || this.isOurs(name) === false) this.openSheets.delete(name);
    });
    return [...this.askOwner(name), list];
  }

  private markSteps(): Step[] {
    const wanted = markTexts(this.changes.marks ?? [], this.known.rulePerArea);
    const sheets = this.known.sheets ?? [];
    // A protected sheet is left alone; the pane serves it without marks.
    const open = sheets.filter((sheet) => !sheet.protected);
    const laid = open.some((sheet) => wanted.has(sheet.name));
    const stuck = sheets.some(({ id, protected: locked }) => locked && (this.known.rules.get(id) ?? []).length > 0);
    const marks = (wanted.size > 0 ? laid : !stuck) ? 'written' : 'refused';
    // A check has just looked; clearing looks everywhere once more, for copied rows carry marks along.
    const looked = this.rulesFresh && wanted.size > 0;
    const touched = looked
      ? open.filter(({ id, name }) => wanted.has(name) || (this.known.rules.get(id) ?? []).length > 0)
      : open;
    const leftOver: OurRule[] = [];
    let toCome = touched.length;
    const answered = (): void => {
      if (toCome > 0) return;
      this.book.marks = marks;
      this.marksDone = leftOver.length === 0;
    };
    answered();
    return touched.map((sheet) =>
      markStep(
        {
          sheet,
          remove: this.known.rules.get(sheet.id) ?? [],
          add: wanted.get(sheet.name) ?? new Map<Severity, readonly string[]>(),
          single: this.known.rulePerArea,
          looked,
        },
        (standing, others) => {
          // Marks that came with copied rows: known from now on, and taken away in a further trip.
          this.known.rules.set(sheet.id, [...standing, ...others]);
          leftOver.push(...others);
          toCome -= 1;
          answered();
        },
      ),
    );
  }

  private sheetOf(cell: string): KnownSheet | undefined {
    const place = parseAddress(cell);
    return place && this.known.sheetNamed(place.sheet);
  }

  private place(change: CellChange): PlannedChange[] {
    const place = parseAddress(change.cell);
    if (place) return [{ ...change, row: place.row, column: place.column }];
    this.book.refuse(change.cell, 'missing');
    return [];
  }
}
