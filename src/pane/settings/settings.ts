import { createStore, type Store } from '../store';

export interface Settings {
  readonly version: 1;
  /** 省（区、市） the user works for, by its short name: 四川. */
  readonly province: string | null;
  readonly year: number | null;
  /** Name of a policy for workbooks in which none was chosen; null: suggested for each form by what it shows. */
  readonly policy: string | null;
  /** Rechecks while the user types. */
  readonly live: boolean;
  /** Whether a check draws marks in the sheet. */
  readonly marks: boolean;
  readonly fillAs: 'values' | 'formulas';
  /** null: the language of Excel or of the page. */
  readonly language: 'zh-CN' | 'en' | null;
  /** The first page was seen and left. */
  readonly welcomed: boolean;
}

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

const one =
  (...allowed: readonly unknown[]) =>
  (found: unknown): boolean =>
    allowed.some((value) => value === found);
const orNull =
  (type: 'string' | 'number') =>
  (found: unknown): boolean =>
    found === null || typeof found === type;

/** What may stand in the storage. By hand, since a library for it would be a tenth of the task pane's first load. */
const FITS: { readonly [Key in keyof Settings]: (found: unknown) => boolean } = {
  version: one(1),
  province: orNull('string'),
  year: orNull('number'),
  policy: orNull('string'),
  live: one(true, false),
  marks: one(true, false),
  fillAs: one('values', 'formulas'),
  language: one('zh-CN', 'en', null),
  welcomed: one(true, false),
};

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
    const whole: Readonly<Record<string, unknown>> = { ...DEFAULT_SETTINGS, ...(found as object) };
    const known = Object.entries(FITS).map(([name, fits]) => ({ name, value: whole[name], good: fits(whole[name]) }));
    if (!known.every(({ good }) => good)) return DEFAULT_SETTINGS;
    return { ...DEFAULT_SETTINGS, ...Object.fromEntries(known.map(({ name, value }) => [name, value])) };
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
