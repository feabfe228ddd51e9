import { parseArea, type Area } from '../../core/sheet/address';
import { blockIn } from './gridStep';
import type { MergeBlocks } from './knowledge';
import type { SheetReading } from './sheetReading';
import { delivered, type ReadStep } from './step';

/** Excel gives at most this many merged areas in one call. */
export const MOST_MERGES = 512;
/** How many may be expected in a block, so that a few new ones do not break it. */
const ROOMY_MERGES = 448;
const LEAST_ROWS = 8;
const LEAST_OVERLAP = 4;
/** Rows of a block when one call does not hold all merged areas (see above). */
const BLOCK_ROWS = 128;
/**
 * Blocks overlap by so many rows: Excel may cut a merged area off at the end of the range it was asked about, and sees
 * none that begins before it. Of two sightings of an area the taller counts.
 */
const OVERLAP = 32;

/** Reads the merged areas of the used range, or of one block of it. */
export function mergesStep(reading: SheetReading, block: Area | undefined): ReadStep {
  return {
    queue: (context) => {
      const range = block ? blockIn(reading.sheetIn(context), block) : reading.usedIn(context);
      const merged = range.getMergedAreasOrNullObject().untrack();
      merged.load('address,areaCount');
      return () => {
        const areas = delivered(() => (merged.isNullObject ? [] : parseAreas(merged.address, merged.areaCount)));
        if (areas === undefined) return false;
        if (areas === 'unreadable') return giveSmaller(reading, block);
        reading.merges = [...merge(reading.merges ?? [], areas)];
        if (block) reading.mergeBlocks = (reading.mergeBlocks ?? []).filter((rest) => rest !== block);
        else reading.mergeBlocks = [];
        return true;
      };
    },
    refused: () => giveSmaller(reading, block),
  };
}

/** The areas of `'表 1'!A1:B2,'表 1'!C3:D4`; `unreadable` where the text does not hold as many as Excel counted. */
export function parseAreas(text: string, count: number): Area[] | 'unreadable' {
  const areas = text
    .replace(/'(?:[^']|'')*'!/g, '')
    .split(',')
    .map((part) => parseArea(part.slice(part.lastIndexOf('!') + 1).trim()));
  const known = areas.filter((area) => area !== undefined);
  return known.length === count && areas.length === count ? known : 'unreadable';
}

/** Asks by rows instead; where even a single row is refused, the merged areas stay unknown and the reader is told. */
function giveSmaller(reading: SheetReading, block: Area | undefined): boolean {
  const whole = block ?? reading.frame;
  const height = whole ? whole.bottom - whole.top + 1 : 0;
  if (!whole || height <= 1) {
    reading.mergesUnknown = true;
    reading.merges = [];
    reading.mergeBlocks = [];
    return true;
  }
  const blocks = overlapping(whole, Math.min(BLOCK_ROWS, Math.ceil(height / 2)));
  reading.mergeBlocks = [...(reading.mergeBlocks ?? []).filter((rest) => rest !== block), ...blocks];
  return true;
}

function overlapping(area: Area, rows: number): Area[] {
  const overlap = Math.min(OVERLAP, Math.floor(rows / 2));
  const blocks: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    blocks.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1 + overlap) });
  }
  return blocks;
}

/** As few blocks of rows as hold what one call gives, by the merged areas seen last, with room for some more of them. */
export function blocksFor(frame: Area, merges: readonly Area[]): MergeBlocks {
  const byStart = [...merges].sort((a, b) => a.top - b.top);
  // None of those that were there is cut off, and few that are new.
  const overlap = merges.reduce((most, { top, bottom }) => Math.max(most, bottom - top), LEAST_OVERLAP);
  const blocks: Area[] = [];
  for (let { top } = frame; top <= frame.bottom;) {
    const tooMany = byStart.filter(({ bottom }) => bottom >= top)[ROOMY_MERGES];
    // Where they stand so close that even a low block holds too many, Excel's refusal cuts it further.
    const bottom = tooMany ? Math.max(top + LEAST_ROWS - 1, tooMany.top - 1 - overlap) : frame.bottom;
    blocks.push({ ...frame, top, bottom: Math.min(frame.bottom, bottom + overlap) });
    top = bottom + 1;
  }
  return { frame, blocks };
}

/** Asks by blocks from the start, over the cells that were in use when the sheet was seen last. */
export function askMergesByBlocks(reading: SheetReading, { frame, blocks }: MergeBlocks): void {
  reading.mergeFrame = frame;
  reading.mergeBlocks = [...blocks];
}

/** Once it is known which cells are in use now, asks for those that were not when the blocks were made. */
export function coverNewCells(reading: SheetReading): void {
  const { frame, mergeFrame } = reading;
  if (!frame || !mergeFrame || !reading.mergeBlocks) return;
  reading.mergeFrame = undefined;
  if (frame.left < mergeFrame.left || frame.right > mergeFrame.right || frame.top < mergeFrame.top) {
    askMergesByBlocks(reading, { frame, blocks: overlapping(frame, BLOCK_ROWS) });
    reading.mergeFrame = undefined;
  } else if (frame.bottom > mergeFrame.bottom) {
    reading.mergeBlocks.push(...overlapping({ ...frame, top: mergeFrame.bottom + 1 }, BLOCK_ROWS));
  }
}

function merge(known: readonly Area[], seen: readonly Area[]): Iterable<Area> {
  const byStart = new Map(known.map((area) => [`${area.top},${area.left}`, area]));
  for (const area of seen) {
    const before = byStart.get(`${area.top},${area.left}`);
    if (!before || before.bottom < area.bottom) byStart.set(`${area.top},${area.left}`, area);
  }
  return byStart.values();
}
