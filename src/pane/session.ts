import type { CellChange } from '../core/plan/changes';
import type { Memory } from '../core/memory';
import type { Progress, Report } from '../core/report';
import type { Address } from '../core/sheet/address';
import type { Sheet } from '../core/sheet/sheet';
import { HostError, type Opened, type WorkbookHost } from '../hosts/host';
import { groupFindings } from './findingList';
import { marksOf } from './marks';
import { previewLine, shown } from './preview';
import { INITIAL_STATE, type PaneState, type Problem, type Task, type View } from './state';
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

/** Everything the user can do; components and ribbon commands call nothing else. */
export interface Session {
  readonly store: Store<PaneState>;
  /** 一键校验: one `open`, one `commit` of marks and selection. */
  readonly check: () => Promise<void>;
  readonly cancel: () => void;
  /** Selects a finding and shows its cell. */
  readonly choose: (key: string, cell: Address | undefined) => Promise<void>;
  readonly reveal: (cell: Address) => Promise<void>;
  /** 回填得分: reads what stands in the cells now and proposes; writes nothing. */
  readonly previewFill: () => Promise<void>;
  readonly tick: (cell: Address, ticked: boolean) => void;
  /** All lines that nothing hinders, or none. */
  readonly tickAll: (ticked: boolean) => void;
  readonly leavePreview: () => void;
  /** 确认: one `commit` of the ticked lines. */
  readonly fill: () => Promise<void>;
  /** 撤销填写. */
  readonly undo: () => Promise<void>;
  /** 清除标记. */
  readonly clear: () => Promise<void>;
  /** 交付副本: nothing of ours stays in the workbook, neither marks nor what we remembered. */
  readonly deliver: () => Promise<void>;
  readonly dismiss: () => void;
  readonly show: (view: View) => void;
  /** Shows the findings of one form only, or of all again. */
  readonly showOnly: (form: Address | null) => Promise<void>;
  readonly allowMarks: (allowed: boolean) => void;
  /** Starts listening to edits; resolves to a function that ends the session. */
  readonly start: () => Promise<() => void>;
}

const RECHECK_DELAY = 400;

/**
 * The pane's behaviour without its looks. One task runs at a time; a recheck gives way to anything the user asks for.
 *
 * `const session = createSession({ host, inspect, now: Date.now, later }); await session.check();`
 */
export function createSession({ host, inspect, now, later }: SessionParts): Session {
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
    store.set({ running: { task }, problem: null, cleared: null });
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

  async function look(task: Task, signal: AbortSignal): Promise<{ opened: Opened; report: Report }> {
    const opened = await host.open('all', signal);
    const onProgress = (progress: Progress): void => {
      if (!signal.aborted) store.set({ running: { task, progress } });
    };
    const report = await inspect(opened.sheets, opened.memory, signal, onProgress);
    if (signal.aborted) throw new HostError('cancelled');
    return { opened, report };
  }

  function keep(
    { opened, report }: { opened: Opened; report: Report },
    marks: 'unchanged' | 'written' | 'refused',
  ): void {
    store.set({
      checked: {
        report,
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
    const seen = await look(task, signal);
    const entries = groupFindings(seen.report).flatMap((group) => group.entries);
    const first = entries.find((entry) => entry.finding.severity === 'error') ?? entries[0];
    const cell = first?.finding.cells[0];
    const changes = {
      ...(store.get().marks && host.abilities.marks && { marks: marksOf(seen.report) }),
      ...(select && cell !== undefined && { select: cell }),
    };
    const outcome = Object.keys(changes).length > 0 ? await host.commit(changes, signal) : undefined;
    keep(seen, outcome?.marks ?? 'unchanged');
    if (select) store.set({ selected: first?.key ?? null });
  }

  const session: Session = {
    store,
    check: () =>
      run('check', async (signal) => {
        store.set({ preview: null, filled: null, only: null });
        await checkNow('check', signal, true);
      }),
    cancel: () => {
      running?.abort();
      running = undefined;
      store.set({ running: null });
    },
    choose: async (key, cell) => {
      store.set({ selected: key });
      if (cell !== undefined) await session.reveal(cell);
    },
    reveal: async (cell) => {
      try {
        await host.reveal(cell);
      } catch (error) {
        store.set({ problem: problemOf(error, 'check') });
      }
    },
    previewFill: () =>
      run('preview', async (signal) => {
        store.set({ filled: null });
        const seen = await look('preview', signal);
        keep(seen, 'unchanged');
        store.set({ preview: seen.report.changes.map((change) => previewLine(change, seen.opened.sheets)) });
      }),
    tick: (cell, ticked) => {
      const { preview } = store.get();
      if (preview)
        store.set({ preview: preview.map((line) => (line.change.cell === cell ? { ...line, ticked } : line)) });
    },
    tickAll: (ticked) => {
      const { preview } = store.get();
      if (preview) store.set({ preview: preview.map((line) => ({ ...line, ticked: ticked && !line.hindrance })) });
    },
    leavePreview: () => store.set({ preview: null }),
    fill: () =>
      write(
        'fill',
        (store.get().preview ?? []).filter((line) => line.ticked).map((line) => line.change),
      ),
    undo: () => write('undo', store.get().undo ?? []),
    clear: () =>
      run('clear', async (signal) => {
        await host.commit({ marks: [] }, signal);
        store.set({ marked: false, cleared: 'marks' });
      }),
    deliver: () =>
      run('clear', async (signal) => {
        await host.commit({ marks: [], memory: null }, signal);
        // Marks would come back with the next check of a copy that is meant to leave the house.
        store.set({ marked: false, marks: false, cleared: 'everything' });
      }),
    dismiss: () => store.set({ problem: null, filled: null, cleared: null }),
    show: (view) => store.set({ view }),
    showOnly: async (only) => {
      store.set(only === null ? { only } : { only, view: 'findings', selected: null });
      if (only !== null) await session.reveal(only);
    },
    allowMarks: (marks) => store.set({ marks }),
    start: async () => {
      if (!host.abilities.liveEdits) return () => session.cancel();
      const stop = await host.watch(() => {
        if (!store.get().checked) return;
        store.set({ stale: true });
        callOff?.();
        callOff = later(recheck, RECHECK_DELAY);
      });
      return () => {
        stop();
        callOff?.();
        session.cancel();
      };
    },
  };

  /**
   * Where the host's undo covers our writes a live recheck changes the pane only: marks written while the user types
   * would fill the undo list.
   */
  function recheck(): void {
    if (store.get().preview) return;
    if (store.get().running) {
      callOff = later(recheck, RECHECK_DELAY);
      return;
    }
    const follow = store.get().marked && !host.abilities.undo;
    void run('recheck', async (signal) => {
      if (follow) await checkNow('recheck', signal, false);
      else keep(await look('recheck', signal), 'unchanged');
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

  return session;
}

function problemOf(error: unknown, task: Task): Problem {
  const { code, detail, advice } = error instanceof HostError ? error : new HostError('unexpected', String(error));
  return { code, task, detail, ...(advice && { advice }) };
}
