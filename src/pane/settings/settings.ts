// The small form of zod, since the task pane loads this file first.
import * as z from 'zod/mini';
import { createStore, type Store } from '../store';

const schema = z.object({
  version: z.literal(1),
  /** 省（区、市） the user works for, by its short name: 四川. */
  province: z.nullable(z.string()),
  year: z.nullable(z.number()),
  /** Name of a policy for workbooks in which none was chosen; null: suggested for each form by what it shows. */
  policy: z.nullable(z.string()),
  /** Rechecks while the user types. */
  live: z.boolean(),
  /** Whether a check draws marks in the sheet. */
  marks: z.boolean(),
  fillAs: z.enum(['values', 'formulas']),
  /** null: the language of Excel or of the page. */
  language: z.nullable(z.enum(['zh-CN', 'en'])),
  /** The first page was seen and left. */
  welcomed: z.boolean(),
});

export type Settings = Readonly<z.infer<typeof schema>>;

/** What was set, and whether the machine keeps it beyond this page. */
export type KeptSettings = Settings & { readonly kept: boolean };

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  province: null,
  year: null,
  policy: null,
  live: true,
  marks: true,
  fillAs: 'values',
  language: null,
  welcomed: false,
};

const KEY = 'jihe.settings';

/**
 * Settings kept in the browser's storage; nothing of them leaves the machine. Storage may be absent, full or forbidden
 * (private windows, managed machines, Office on the web inside other pages), and what stands there may be of another
 * version: then the settings hold until the page is closed, and `kept` says so.
 *
 * @param storage asked each time, since the very access may throw
 * @example const settings = createSettings(() => localStorage); settings.set({ live: false });
 */
export function createSettings(storage: () => Pick<Storage, 'getItem' | 'setItem'>): Store<KeptSettings> {
  const store = createStore<KeptSettings>({ ...read(storage), kept: true });
  let before = store.get();
  store.subscribe(() => {
    const { kept, ...settings } = store.get();
    const changed = (Object.keys(settings) as (keyof Settings)[]).some((key) => settings[key] !== before[key]);
    before = store.get();
    if (!changed) return;
    const now = write(storage, settings);
    if (now !== kept) store.set({ kept: now });
  });
  return store;
}

function read(storage: () => Pick<Storage, 'getItem'>): Settings {
  try {
    // What a newer version has added is left out, what an older one lacked is as it comes.
    const found: unknown = JSON.parse(storage().getItem(KEY) ?? '{}');
    const parsed = schema.safeParse({ ...DEFAULT_SETTINGS, ...(found as object) });
    return parsed.success ? parsed.data : DEFAULT_SETTINGS;
  } catch {
    return DEFAULT_SETTINGS;
  }
}

function write(storage: () => Pick<Storage, 'setItem'>, settings: Settings): boolean {
  try {
    storage().setItem(KEY, JSON.stringify(settings));
    return true;
  } catch {
    return false;
  }
}
