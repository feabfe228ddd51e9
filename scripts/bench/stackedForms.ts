import { performance } from 'node:perf_hooks';
import { recognise } from '../../src/core/forms/recognise';
import type { Cell, Row, Sheet } from '../../src/core/sheet/sheet';
import { samples } from '../../test/core/forms/samples';

/**
 * Reads a workbook of stacked invented forms of the size given, in a process of its own. Prints JSON: milliseconds in
 * all and at most between two yields, and in bytes what the cells take and what the reader takes besides.
 */
export interface ReadingFigures {
  readonly forms: number;
  readonly taken: number;
  readonly longest: number;
  readonly grid: number;
  readonly extra: number;
}

const BLOCKS = ['nationalSelfEvaluation', 'sichuanSelfEvaluation', 'declaration', 'monitoring', 'twoPeriods'] as const;

/** Every cell an object of its own, as a file gives them, and every project another. */
function stackedForms(wanted: number): Sheet {
  const rows: (Row | undefined)[] = [];
  const merges: Sheet['merges'][number][] = [];
  for (let cells = 0, form = 0; cells < wanted; form += 1) {
    const block = BLOCKS[form % BLOCKS.length] ?? 'declaration';
    const sheet = samples[block]();
    const down = rows.length;
    for (const { top, left, bottom, right } of sheet.merges)
      merges.push({ top: top + down, left, bottom: bottom + down, right });
    for (const row of sheet.rows) {
      rows.push(row?.map((cell) => cell && own(cell, form)));
      cells += row?.length ?? 0;
    }
    rows.push(undefined);
  }
  return { name: '叠放', rows, merges };
}

/** What is filled in differs from form to form; labels are the same. */
function own(cell: Cell, form: number): Cell {
  const filled = typeof cell.value === 'string' && /河|村|站|清/.test(cell.value);
  return filled ? { value: `${cell.value}${form}`, text: `${cell.text}${form}` } : { ...cell };
}

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

const before = heap();
const sheet = stackedForms(Number(process.argv[2] ?? '100000'));
const grid = heap() - before;

const begun = performance.now();
const run = recognise([sheet], {});
let longest = 0;
let peak = 0;
for (let steps = 0; ; steps += 1) {
  const from = performance.now();
  const step = run.next();
  longest = Math.max(longest, performance.now() - from);
  if (steps % 500 === 0 || step.done) peak = Math.max(peak, process.memoryUsage().heapUsed);
  if (!step.done) continue;
  const figures: ReadingFigures = {
    forms: step.value.forms.length,
    taken: performance.now() - begun,
    longest,
    grid,
    extra: peak - before - grid,
  };
  process.stdout.write(JSON.stringify(figures));
  break;
}
