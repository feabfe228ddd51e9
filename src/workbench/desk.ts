import { HostError, type HostErrorCode } from '../hosts/host';
import type { Address } from '../core/sheet/address';
import type { OpenWorkbook } from '../hosts/workbench/openWorkbench';
import { createStore, type Store } from '../pane/store';

/** A file the user wants to open. */
export interface Incoming {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
  /** What is done once it is open: a check, or a check and a look at one form. */
  readonly goal?: 'check' | Address;
}

export type Message =
  | { readonly about: 'problem'; readonly file: string; readonly code: HostErrorCode; readonly detail: string }
  | { readonly about: 'saved'; readonly file: string }
  | { readonly about: 'locked' };

export interface DeskState {
  readonly open: OpenWorkbook | null;
  readonly goal: Incoming['goal'] | null;
  /** What is in front: the open workbook, or the summary of many files. */
  readonly front: 'workbook' | 'many';
  /** Name of the file that is being read. */
  readonly opening: string | null;
  /** Waits for the user's word, because the open workbook has unsaved changes. */
  readonly waiting: Incoming | null;
  readonly message: Message | null;
  /** What was changed when it was last saved, to know whether something is unsaved. */
  readonly unsaved: boolean;
}

/** The desk: one workbook lies on it at a time. */
export interface Desk {
  readonly store: Store<DeskState>;
  /** Opens a file, after asking where unsaved changes would be lost. */
  readonly bring: (incoming: Incoming) => Promise<void>;
  readonly discard: () => Promise<void>;
  readonly keep: () => void;
  readonly show: (front: DeskState['front']) => void;
  readonly save: () => Promise<void>;
  readonly say: (message: Message | null) => void;
}

export interface DeskParts {
  /** Opens the bytes of a workbook; rejects with HostError. */
  readonly openBytes: (bytes: Uint8Array, name: string) => Promise<OpenWorkbook>;
  /** Hands bytes to the user under a name. */
  readonly download: (bytes: Uint8Array, name: string) => void;
}

/** `const desk = createDesk({ openBytes: openWorkbench, download })` */
export function createDesk({ openBytes, download }: DeskParts): Desk {
  const store = createStore<DeskState>({
    open: null,
    goal: null,
    front: 'workbook',
    opening: null,
    waiting: null,
    message: null,
    unsaved: false,
  });
  let stopWatching: () => void = () => undefined;

  async function open({ name, read, goal }: Incoming): Promise<void> {
    store.set({ opening: name, waiting: null, message: null });
    try {
      const opened = await openBytes(await read(), name);
      stopWatching();
      stopWatching = opened.host.onChange(() => store.set({ unsaved: true }));
      store.set({ open: opened, goal: goal ?? null, front: 'workbook', unsaved: false });
    } catch (error) {
      tell(error, name);
    } finally {
      store.set({ opening: null });
    }
  }

  function tell(error: unknown, file: string): void {
    const { code, detail } = error instanceof HostError ? error : new HostError('unexpected', String(error));
    store.set({ message: { about: 'problem', file, code, detail } });
  }

  return {
    store,
    bring: async (incoming) => {
      if (store.get().unsaved) store.set({ waiting: incoming });
      else await open(incoming);
    },
    discard: async () => {
      const { waiting } = store.get();
      if (waiting) await open(waiting);
    },
    keep: () => store.set({ waiting: null }),
    show: (front) => store.set({ front }),
    save: async () => {
      const workbook = store.get().open;
      if (!workbook) return;
      try {
        const { bytes, name } = await workbook.save();
        download(bytes, name);
        store.set({ message: { about: 'saved', file: name }, unsaved: false });
      } catch (error) {
        tell(error, workbook.fileName);
      }
    },
    say: (message) => store.set({ message }),
  };
}
