import type { Report } from '../../core/report';
import { HostError, type HostErrorCode } from '../../hosts/host';
import { createStore, type Store } from '../../pane/store';
import type { Incoming } from '../desk';

export type EntryState = 'waiting' | 'reading' | 'read' | 'failed';

/** One file of many. */
export interface Entry {
  readonly key: number;
  readonly incoming: Incoming;
  readonly state: EntryState;
  /** Once it was read. */
  readonly report?: Report;
  /** Why it could not be read. */
  readonly problem?: HostErrorCode;
}

export interface BatchState {
  readonly entries: readonly Entry[];
  readonly running: boolean;
}

/** Reads and inspects one workbook away from the page; rejects with HostError, `cancelled` once the signal is aborted. */
export type CheckFile = (incoming: Incoming, signal: AbortSignal) => Promise<Report>;

/** Many files, read one after the other while the page stays free. */
export interface Batch {
  readonly store: Store<BatchState>;
  /** Adds files to the queue and goes on reading; a file of a name that is there already takes its place. */
  readonly add: (files: readonly Incoming[]) => Promise<void>;
  /** Stops; what was read stays, the rest waits. */
  readonly cancel: () => void;
  /** Reads what still waits. */
  readonly goOn: () => Promise<void>;
  readonly clear: () => void;
}

/** `const batch = createBatch(checkFile); await batch.add(files);` */
export function createBatch(check: CheckFile): Batch {
  const store = createStore<BatchState>({ entries: [], running: false });
  let running: AbortController | undefined;
  let lastKey = 0;

  const put = (key: number, patch: Partial<Entry>): void =>
    store.set({ entries: store.get().entries.map((entry) => (entry.key === key ? { ...entry, ...patch } : entry)) });

  async function run(): Promise<void> {
    if (running) return;
    const mine = new AbortController();
    running = mine;
    store.set({ running: true });
    for (;;) {
      const next = store.get().entries.find(({ state }) => state === 'waiting');
      if (!next || mine.signal.aborted) break;
      put(next.key, { state: 'reading' });
      try {
        put(next.key, { report: await check(next.incoming, mine.signal), state: 'read' });
      } catch (error) {
        const code = error instanceof HostError ? error.code : 'unexpected';
        put(next.key, code === 'cancelled' ? { state: 'waiting' } : { state: 'failed', problem: code });
      }
    }
    if (running === mine) {
      running = undefined;
      store.set({ running: false });
    }
  }

  const cancel = (): void => {
    running?.abort();
    running = undefined;
    store.set({ running: false });
  };

  return {
    store,
    add: (files) => {
      const names = new Set(files.map(({ name }) => name));
      const added = files.map((incoming): Entry => {
        lastKey += 1;
        return { key: lastKey, incoming, state: 'waiting' };
      });
      const kept = store.get().entries.filter(({ incoming }) => !names.has(incoming.name));
      store.set({ entries: [...kept, ...added] });
      return run();
    },
    cancel,
    goOn: run,
    clear: () => {
      cancel();
      store.set({ entries: [] });
    },
  };
}
