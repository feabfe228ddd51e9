import { createContext, use, useSyncExternalStore } from 'react';
import type { Finding, Undecided } from '../core/rules/rule';
import type { Address } from '../core/sheet/address';
import type { Session } from './session';
import type { KeptSettings } from './settings/settings';
import type { PaneState } from './state';
import type { Store } from './store';
import type { Words } from './words/zh-CN';

/** A finding in words, in parts. */
export interface Said {
  readonly wrong: string;
  readonly found?: string;
  readonly expected?: string;
  readonly todo: string;
  readonly basis: string;
}

/** A rule in words. */
export interface RuleEntry {
  /** What is checked. */
  readonly title: string;
  readonly about: string;
  readonly example: string;
  /** What to do, a sentence for each case. */
  readonly todo: readonly string[];
  readonly basis: string;
}

/** The core's wording in the pane's language. */
export interface Wording {
  readonly say: (finding: Finding) => Said;
  readonly missing: (undecided: Undecided) => string;
  /** What is to be read of a rule. */
  readonly entry: (rule: string) => Promise<RuleEntry>;
  readonly policyTitle: (name: string) => string;
}

export interface Pane {
  readonly session: Session;
  readonly words: Words;
  readonly wording: Wording;
  readonly settings: Store<KeptSettings>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Opens the sample workbook and checks it, where the page can open one. */
  readonly trySample?: () => Promise<void>;
  /** Selecting a cell takes the keyboard into the sheet, and F6 brings it back (Excel). */
  readonly leavesPane: boolean;
  /** Present where the host can look into itself. */
  readonly diagnosis?: Diagnosis;
}

/** One thing that was looked at; `found` is for a maintainer. */
export interface Found {
  readonly what: string;
  readonly ok: boolean;
  readonly found: string;
}

/** The host's own look into itself. Nothing of it leaves the machine. */
export interface Diagnosis {
  /** Which host this is: product, version, platform. */
  readonly about: () => string;
  /** Whether the members that are used are there; asks the host nothing. */
  readonly check: () => Promise<readonly Found[]>;
  /** Tries things out on a sheet of its own, and tells each as it comes. Does not reject. */
  readonly probe: (told: (found: Found) => void) => Promise<void>;
}

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

export function usePane(): Pane {
  const pane = use(PaneContext);
  if (!pane) throw new Error('usePane outside of a PaneProvider');
  return pane;
}

/** Reads the session's state; the component draws again when it changes. */
export function usePaneState(): PaneState {
  const { store } = usePane().session;
  return useSyncExternalStore(store.subscribe, store.get);
}

/** `自评表1!B4` → `B4`: within its form's group the sheet need not be said again. */
export const shortCell = (cell: Address): string => cell.slice(cell.lastIndexOf('!') + 1);
export const sheetOf = (cell: Address): string => cell.slice(0, cell.lastIndexOf('!'));
