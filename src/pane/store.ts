/** A value that can be watched; the whole of the pane's state management (after zustand's vanilla store). */
export interface Store<S> {
  readonly get: () => S;
  /** Replaces some fields; watchers hear of it only where one really changed. */
  readonly set: (patch: Partial<S>) => void;
  /** Calls back after each change; returns a function that stops it. Fits `useSyncExternalStore`. */
  readonly subscribe: (watcher: () => void) => () => void;
}

/**
 * `const store = createStore({ count: 0 }); store.set({ count: 1 }); store.get().count === 1`
 */
export function createStore<S extends object>(initial: S): Store<S> {
  let state = initial;
  const watchers = new Set<() => void>();
  return {
    get: () => state,
    set: (patch) => {
      const next: S = { ...state, ...patch };
      const changed = (Object.keys(patch) as (keyof S)[]).some((key) => !Object.is(state[key], next[key]));
      if (!changed) return;
      state = next;
      // A copy, so that a watcher may unsubscribe while it is called.
      for (const watcher of [...watchers]) watcher();
    },
    subscribe: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
  };
}
