import type { CellChange } from '../core/plan/changes';
import type { Memory } from '../core/memory';
import type { Progress, Report } from '../core/report';
import type { Address } from '../core/sheet/address';
import type { Sheet } from '../core/sheet/sheet';
import { HostError, type Opened, type Outcome, type WorkbookHost } from '../hosts/host';
import { groupFindings } from './findingList';
import { marksOf } from './marks';
import { shown } from './preview';
import { INITIAL_STATE, type PaneState, type Problem, type Task } from './state';
import { createStore, type Store } from './store';

/** Runs `inspect` to its end in slices. Rejects with `HostError('cancelled')` once the signal is aborted. */
export type RunInspect = (
  sheets: readonly Sheet[],
  memory: Memory,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
) => Promise<Report>;

export interface SessionParts {
  readonly host: WorkbookHost;
  readonly inspect: RunInspect;
  readonly now: () => number;
  /** Calls back later; returns a function that calls it off. */
  readonly later: (callback: () => void, milliseconds: number) => () => void;
}

/** A workbook as it was opened, with what the core says of it. */
export interface Seen {
  readonly opened: Opened;
  readonly report: Report;
}

/** What every action of the pane is made of. */
export interface SessionKit {
  readonly store: Store<PaneState>;
  readonly host: WorkbookHost;
  /** Runs a task, turning whatever it throws into a problem the user can read. One at a time; a recheck gives way. */
  readonly run: (task: Task, body: (signal: AbortSignal) => Promise<void>) => Promise<void>;
  readonly cancel: () => void;
  /** Reads the workbook and inspects it; keeps nothing. */
  readonly look: (task: Task, signal: AbortSignal) => Promise<Seen>;
  /** Shows in the pane what was seen. */
  readonly keep: (seen: Seen, marks: Outcome['marks']) => void;
  /** Looks, marks where marks are wanted, and keeps. */
  readonly checkNow: (task: Task, signal: AbortSignal, select: boolean) => Promise<void>;
  /**
   * Changes what is kept with the workbook (已核实, 定性 choices, mapping, policy) and shows what follows from it: one
   * `open`, one `commit`. The change is made to what the workbook holds now, so that nobody else's choice is lost.
   */
  readonly remember: (task: Task, change: (memory: Memory) => Memory) => Promise<void>;
  /** Writes cells in one `commit`, tells what was written and what not, and checks again. */
  readonly write: (task: 'fill' | 'undo', changes: readonly CellChange[]) => Promise<void>;
  /** Has `recheck` called after a while, unless any task comes before. */
  readonly recheckLater: (recheck: () => void) => void;
  readonly callOff: () => void;
}

const RECHECK_DELAY = 400;

export function createSessionKit({ host, inspect, now, later }: SessionParts): SessionKit {
  const store = createStore<PaneState>(INITIAL_STATE);
  let running: AbortController | undefined;
  let callOff: (() => void) | undefined;

  /** Runs a task, turning whatever it throws into a problem the user can read. */
  async function run(task: Task, body: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { running: before } = store.get();
    if (before && before.task !== 'recheck') return;
    running?.abort();
    callOff?.();
    const mine = new AbortController();
    running = mine;
    store.set({ running: { task }, problem: null, cleared: null, added: null });
    try {
      await body(mine.signal);
    } catch (error) {
      const problem = problemOf(error, task);
      // Superseded or called off by the user: nothing to say.
      if (running === mine && problem.code !== 'cancelled') store.set({ problem });
    } finally {
      if (running === mine) {
        running = undefined;
        store.set({ running: null });
      }
    }
  }

  async function look(task: Task, signal: AbortSignal): Promise<Seen> {
    // A live check comes after every edit: only what was edited need be read again.
    const opened = await host.open(task === 'recheck' ? 'edited' : 'all', signal);
    const onProgress = (progress: Progress): void => {
      if (!signal.aborted) store.set({ running: { task, progress } });
    };
    const report = await inspect(opened.sheets, opened.memory, signal, onProgress);
    if (signal.aborted) throw new HostError('cancelled');
    return { opened, report };
  }

  function keep({ opened, report }: Seen, marks: Outcome['marks']): void {
    store.set({
      checked: {
        report,
        sheets: opened.sheets,
        memory: opened.memory,
        protectedSheets: opened.sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name),
        hiddenSheets: opened.sheets.filter((sheet) => sheet.hidden).map((sheet) => sheet.name),
        gaps: opened.gaps,
        at: now(),
        marks,
      },
      marked: marks === 'written' ? report.findings.length > 0 : opened.marks > 0,
      stale: false,
    });
  }

  async function checkNow(task: Task, signal: AbortSignal, select: boolean): Promise<void> {
    await show(await look(task, signal), signal, select);
  }

  async function show(seen: Seen, signal: AbortSignal, select: boolean, memory?: Memory): Promise<void> {
    const entries = groupFindings(seen.report).flatMap((group) => group.entries);
    const first = entries.find((entry) => entry.finding.severity === 'error') ?? entries[0];
    const cell = first?.finding.cells[0];
    const changes = {
      ...(store.get().marks && host.abilities.marks && { marks: marksOf(seen.report) }),
      ...(select && cell !== undefined && { select: cell }),
      ...(memory && { memory }),
    };
    const outcome = Object.keys(changes).length > 0 ? await host.commit(changes, signal) : undefined;
    keep(seen, outcome?.marks ?? 'unchanged');
    if (select) store.set({ selected: first?.key ?? null });
  }

  function remember(task: Task, change: (memory: Memory) => Memory): Promise<void> {
    return run(task, async (signal) => {
      const opened = await host.open('all', signal);
      const memory = change(opened.memory);
      const report = await inspect(opened.sheets, memory, signal, () => undefined);
      if (signal.aborted) throw new HostError('cancelled');
      await show({ opened: { ...opened, memory }, report }, signal, false, memory);
    });
  }

  async function write(task: 'fill' | 'undo', changes: readonly CellChange[]): Promise<void> {
    if (changes.length === 0) return;
    const texts = new Map((store.get().preview ?? []).map((line) => [line.change.cell, line.to]));
    await run(task, async (signal) => {
      const plain = changes.map(({ cell, expects, to }) => ({ cell, expects, to }));
      let broken: HostError | undefined;
      const outcome = await host.commit({ cells: plain }, signal).catch((error: unknown) => {
        // A fill that broke off half-way is told like a whole one: what was written can be undone, the rest is listed.
        if (!(error instanceof HostError) || !error.outcome || error.outcome.written.length === 0) throw error;
        broken = error;
        return error.outcome;
      });
      const done = new Set<Address>(outcome.written);
      const made = plain.filter((change) => done.has(change.cell));
      const contents = new Map(made.map(({ cell, to }) => [cell, texts.get(cell) ?? shown(to, undefined)]));
      const backwards = made.map(({ cell, expects, to }) => ({ cell, expects: to, to: expects }));
      store.set({
        preview: null,
        filled: { task, written: outcome.written, refused: outcome.refused, contents },
        undo: task === 'fill' && backwards.length > 0 ? backwards : null,
      });
      if (broken) throw broken;
      await checkNow(task, signal, false);
    });
  }

  return {
    store,
    host,
    run,
    cancel: () => {
      running?.abort();
      running = undefined;
      store.set({ running: null });
    },
    look,
    keep,
    checkNow,
    remember,
    write,
    recheckLater: (recheck) => {
      callOff?.();
      callOff = later(recheck, RECHECK_DELAY);
    },
    callOff: () => callOff?.(),
  };
}

/** What the user reads of an error. */
export function problemOf(error: unknown, task: Task): Problem {
  const { code, detail, advice } = error instanceof HostError ? error : new HostError('unexpected', String(error));
  return { code, task, detail, ...(advice && { advice }) };
}
