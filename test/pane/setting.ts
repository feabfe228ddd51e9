import { EMPTY_MEMORY } from '../../src/core/memory';
import type { ChangeSet } from '../../src/core/plan/changes';
import type { Report } from '../../src/core/report';
import type { AreaRef } from '../../src/core/sheet/address';
import type { Sheet } from '../../src/core/sheet/sheet';
import type { Outcome, WorkbookHost } from '../../src/hosts/host';
import { sampleHost } from '../../src/pane/gallery/sampleHost';
import { SAMPLE_REPORT } from '../../src/pane/gallery/sampleReport';
import { createSession, type Session } from '../../src/pane/session';
import type { RunInspect } from '../../src/pane/sessionKit';

/** A session over a host that remembers what it was asked, with a clock that the test moves. */
export interface Setting {
  readonly session: Session;
  readonly host: WorkbookHost;
  /** `open`, or what a commit was about. */
  readonly trips: (string | ChangeSet)[];
  readonly revealed: string[];
  /** Somebody types into the sheet. */
  edit(): void;
  /** Lets everything that waits for the clock happen. */
  passTime(): Promise<void>;
}

export interface SettingParts {
  readonly report?: Report;
  readonly sheets?: readonly Sheet[];
  readonly inspect?: RunInspect;
  readonly commit?: (changes: ChangeSet) => Promise<Outcome>;
  readonly over?: Partial<WorkbookHost>;
}

export function setting(parts: SettingParts = {}): Setting {
  const { report = SAMPLE_REPORT, sheets = [] } = parts;
  const trips: (string | ChangeSet)[] = [];
  const revealed: string[] = [];
  const waiting = new Set<() => void>();
  let onEdit: (area: AreaRef) => void = () => {};
  const plain = sampleHost();
  const host: WorkbookHost = {
    ...plain,
    abilities: { ...plain.abilities, liveEdits: true },
    open: async (scope, signal) => {
      trips.push('open');
      return { ...(await plain.open(scope, signal)), sheets, memory: EMPTY_MEMORY };
    },
    commit: async (changes, signal) => {
      trips.push(changes);
      return parts.commit ? parts.commit(changes) : plain.commit(changes, signal);
    },
    reveal: async (cell) => {
      revealed.push(cell);
    },
    watch: async (listener) => {
      onEdit = listener;
      return () => {
        onEdit = () => {};
      };
    },
    ...parts.over,
  };
  const session = createSession({
    host,
    inspect: parts.inspect ?? (() => Promise.resolve(report)),
    now: () => 1_733_193_120_000,
    later: (callback) => {
      waiting.add(callback);
      return () => waiting.delete(callback);
    },
  });
  return {
    session,
    host,
    trips,
    revealed,
    edit: () => onEdit({ sheet: '自评表1', top: 0, left: 0, bottom: 0, right: 0 }),
    passTime: async () => {
      const due = [...waiting];
      waiting.clear();
      for (const callback of due) callback();
      await settle();
    },
  };
}

/** Lets promises that are already resolved run on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}
