import type { Area } from '../../core/sheet/address';
import type { Sheet } from '../../core/sheet/sheet';
import { HostError, type Opened, type OpenScope } from '../host';
import { hostError, isTooLarge, type ExcelFailure } from './excelFailure';
import { gridStep, sizeStep } from './gridStep';
import { renewed, type Kept } from './keptSheets';
import type { Knowledge, KnownSheet } from './knowledge';
import type { Line } from './line';
import { activeStep, eventsOnStep, listStep, partsStep, partStep } from './listStep';
import { locksStep } from './locksStep';
import { askMergesByBlocks, blocksFor, coverNewCells, mergesStep, MOST_MERGES } from './mergesStep';
import { rowBlocks } from './rowBlocks';
import { formatsOf, rulesStep } from './rulesStep';
import { SheetReading } from './sheetReading';
import type { ReadStep, Step } from './step';

/** Locks are asked for in blocks of so many cells: about 2 MB of answer. */
const LOCKS_PER_CALL = 40_000;
const LEAST_CELLS = 200;
/** A workbook that takes more trips than this is beyond what can be read through Excel. */
const MOST_TRIPS = 400;

/**
 * Opens the workbook: asks for everything still missing, trip by trip, until nothing is. With what is known from an
 * earlier look that is one trip; where a limit bites, or sheets have come or gone meanwhile, as many more as it takes.
 */
export class Opening {
  private readings: SheetReading[];
  /** Sheets that are delivered as they were, by id. */
  private readonly reused = new Map<string, Kept>();
  /** Sheets of which some rows are read again, as they were. */
  private readonly patched = new Map<string, Kept>();
  private listed = false;
  private activeAsked = false;
  private relisted = 0;
  private readonly xml = new Map<string, string | null>();

  constructor(
    private readonly known: Knowledge,
    private readonly scope: OpenScope,
  ) {
    const ids = scope === 'active' ? undefined : known.sheets?.map((sheet) => sheet.id);
    known.kept.begin();
    // Without a list the sheet in front is a good first guess, and all there is in a workbook of one sheet.
    this.readings = ids ? ids.flatMap((id) => this.readingNeeded(id)) : [this.reading(undefined)];
  }

  /** None where the sheet is kept from an earlier opening and nobody has edited it. */
  private readingNeeded(id: string): SheetReading[] {
    const { known } = this;
    const sheet = known.sheets?.find((candidate) => candidate.id === id);
    const kept = this.scope === 'edited' && known.watched ? known.kept.get(id) : undefined;
    const outdated = kept && sheet ? known.kept.outdated(sheet) : 'everything';
    if (kept && outdated === 'nothing') {
      this.reused.set(id, kept);
      return [];
    }
    const reading = this.reading(id);
    if (kept && typeof outdated === 'object') {
      this.patched.set(id, kept);
      reading.readOnly(outdated, known.rules.get(id) ?? []);
    }
    return [reading];
  }

  private reading(id: string | undefined): SheetReading {
    const reading = new SheetReading(id, this.known.careful);
    const many = id === undefined ? undefined : this.known.manyMerges.get(id);
    if (many) askMergesByBlocks(reading, many);
    return reading;
  }

  async run(line: Line, signal?: AbortSignal): Promise<Opened> {
    for (let trip = 0; trip < MOST_TRIPS; trip++) {
      const steps = this.steps();
      if (steps.length === 0) return this.result();
      const end = await line.read(steps, signal);
      if (end.failure)
        this.answerRefusal(
          end.failure,
          steps.find((step) => step === end.stopped),
        );
    }
    throw new HostError('too-large', `more than ${String(MOST_TRIPS)} trips`);
  }

  /** In this order: what can hardly fail first, what Excel may refuse last, so that a refusal costs least. */
  private steps(): Step[] {
    const { known } = this;
    const first: Step[] = [];
    if (known.eventsOff) first.push(eventsOnStep(() => (known.eventsOff = false)));
    const steps: ReadStep[] = [];
    if (!this.listed) {
      steps.push(listStep((sheets) => this.reconcile(sheets)));
      steps.push(partsStep((ids) => (known.parts = ids)));
    }
    for (const id of known.parts) if (!this.xml.has(id)) steps.push(partStep(id, (xml) => this.xml.set(id, xml)));
    steps.push(...this.contentSteps());
    for (const reading of this.readings) {
      if (!reading.rules)
        steps.push(
          rulesStep(
            (context) => formatsOf(reading.sheetIn(context)),
            (rules) => (reading.rules = rules),
          ),
        );
    }
    if (!this.activeAsked) steps.push(activeStep((id) => this.learnActive(id)));
    for (const reading of this.readings) steps.push(...mergeSteps(reading), ...this.lockSteps(reading));
    return [...first, ...steps];
  }

  private contentSteps(): ReadStep[] {
    let room = this.known.cellsPerTrip;
    return this.readings.flatMap((reading): ReadStep[] => {
      if (reading.contentsRead) return [];
      const tooLarge = (): void => this.beCareful([reading], TOO_MANY_CELLS);
      if (!reading.sizeFirst) return [gridStep(reading, undefined, tooLarge)];
      if (!reading.frame) return [sizeStep(reading)];
      reading.blocks ??= rowBlocks(reading.frame, this.known.cellsPerTrip);
      // At least one block travels, even a single row wider than the budget.
      const blocks = reading.blocks.filter((block) => {
        const fits = room > 0 && (room >= cells(block) || room === this.known.cellsPerTrip);
        if (fits) room -= cells(block);
        return fits;
      });
      return blocks.map((block) => gridStep(reading, block, tooLarge));
    });
  }

  private lockSteps(reading: SheetReading): ReadStep[] {
    const known = this.known.sheets?.find((sheet) => sheet.id === reading.id);
    if (known?.protected !== true || reading.unlocked) return [];
    if (!reading.frame || cells(reading.frame) <= LOCKS_PER_CALL) return [locksStep(reading, undefined)];
    return rowBlocks(reading.frame, LOCKS_PER_CALL).map((block) => locksStep(reading, block));
  }

  /** The list has come: drops readings of sheets that are gone, adds those of sheets that are new. */
  private reconcile(sheets: readonly KnownSheet[]): void {
    const before = this.known.sheets;
    this.listed = true;
    this.known.sheets = sheets;
    this.readings = this.readings.filter(({ id }) => id === undefined || sheets.some((sheet) => sheet.id === id));
    // One that was edited or protected while it was asked about is read after all.
    for (const sheet of sheets) {
      if (this.reused.has(sheet.id) && this.known.kept.outdated(sheet) !== 'nothing') this.reused.delete(sheet.id);
    }
    // A sheet that has been protected meanwhile still needs its locks; nothing else about it changes.
    if (this.scope !== 'active' && (before !== undefined || this.activeAsked)) this.addMissing();
  }

  private addMissing(): void {
    for (const { id } of this.known.sheets ?? []) {
      const there = this.reused.has(id) || this.readings.some((reading) => reading.id === id);
      if (!there) this.readings.push(this.reading(id));
    }
  }

  private learnActive(id: string | undefined): void {
    this.activeAsked = true;
    const front = this.readings.find((reading) => reading.id === undefined);
    if (id === undefined) {
      if (front && this.scope === 'active') throw new HostError('other-workbook');
      this.readings = this.readings.filter((reading) => reading !== front);
    } else {
      this.known.active = id;
      if (front) front.id = id;
    }
    if (this.scope !== 'active') this.addMissing();
  }

  /** One message does not hold it all: sizes first, then block by block. */
  private beCareful(readings: readonly SheetReading[], failure: ExcelFailure): void {
    const { known } = this;
    if (known.careful && known.cellsPerTrip < 2 * LEAST_CELLS) throw hostError(failure);
    if (known.careful) known.cellsPerTrip = Math.floor(known.cellsPerTrip / 2);
    known.careful = true;
    for (const reading of readings) {
      if (reading.contentsRead) continue;
      reading.sizeFirst = true;
      reading.blocks = reading.blocks?.flatMap((block) => rowBlocks(block, known.cellsPerTrip));
    }
  }

  private answerRefusal(failure: ExcelFailure, stopped: Step | undefined): void {
    if (isTooLarge(failure)) {
      this.beCareful(this.readings, failure);
      return;
    }
    const readable = stopped as Partial<ReadStep> | undefined;
    if (readable?.refused?.(failure.code) === true) return;
    // A sheet of an old list is gone: the new list has come in the same trip and the loop asks by it.
    if (failure.code === 'ItemNotFound' && this.listed && this.relisted < 2) {
      this.relisted += 1;
      this.listed = false;
      this.readEverything();
      this.known.forget();
      return;
    }
    throw hostError(failure);
  }

  /** What was known cannot be relied upon. */
  private readEverything(): void {
    const ids = [...this.reused.keys()];
    this.readings = [
      ...this.readings.map((reading) => (reading.patch ? this.reading(reading.id) : reading)),
      ...ids.map((id) => this.reading(id)),
    ];
    this.reused.clear();
    this.patched.clear();
  }

  private async result(): Promise<Opened> {
    // Checks what a workbook brings, and so is no part of the pane's first load.
    const { memoryOfXml } = await import('../../core/plan/memoryOfXml');
    const { known } = this;
    const read = (known.sheets ?? []).flatMap((sheet) => {
      const reading = this.readings.find(({ id }) => id === sheet.id);
      if (reading) return [this.keep(sheet, reading)];
      const kept = this.reused.get(sheet.id);
      return kept ? [this.keepOld(sheet, kept)] : [];
    });
    const xml = known.parts.map((id) => this.xml.get(id)).find((text) => typeof text === 'string');
    return {
      sheets: read,
      active: known.sheets?.find(({ id }) => id === known.active)?.name ?? read[0]?.name ?? '',
      memory: memoryOfXml(xml ?? undefined),
      marks: [...known.rules.values()].reduce((sum, rules) => sum + rules.length, 0),
      gaps: this.readings.some(({ mergesUnknown }) => mergesUnknown) ? ['merges-unknown'] : [],
    };
  }

  /** Makes the sheet of what was read and keeps what the next trips may rely on. */
  private keep(sheet: KnownSheet, reading: SheetReading): Sheet {
    const { known } = this;
    const { id } = sheet;
    const { patch, frame, merges = [] } = reading;
    const fresh = reading.toSheet(sheet);
    const before = this.patched.get(id);
    if (patch && before) return this.keepOld(sheet, before, { rows: fresh.rows, area: patch });
    known.contents.set(id, fresh);
    known.rules.set(id, reading.rules ?? []);
    if (frame && merges.length > MOST_MERGES) known.manyMerges.set(id, blocksFor(frame, merges));
    else known.manyMerges.delete(id);
    if (frame && known.watched) known.kept.keep(id, fresh, frame);
    return fresh;
  }

  private keepOld(sheet: KnownSheet, kept: Kept, fresh?: Parameters<typeof renewed>[2]): Sheet {
    const now = renewed(kept, sheet, fresh);
    this.known.contents.set(sheet.id, now);
    if (this.known.watched) this.known.kept.keep(sheet.id, now, kept.frame);
    return now;
  }
}

function mergeSteps(reading: SheetReading): ReadStep[] {
  coverNewCells(reading);
  if (reading.mergeBlocks) return reading.mergeBlocks.map((block) => mergesStep(reading, block));
  return [mergesStep(reading, undefined)];
}

/** What Excel does not say when it gives null for the values of too many cells. */
const TOO_MANY_CELLS: ExcelFailure = { code: 'RangeExceedsLimit', detail: 'values is null' };

const cells = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);
