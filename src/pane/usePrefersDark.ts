import { useSyncExternalStore } from 'react';

const scheme = (): MediaQueryList | undefined =>
  typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : undefined;
const schemeIsDark = (): boolean => scheme()?.matches ?? false;
const watchScheme = (watcher: () => void): (() => void) => {
  const query = scheme();
  query?.addEventListener('change', watcher);
  return () => query?.removeEventListener('change', watcher);
};

/** Whether the system asks for a dark page; hosts that know their own theme need not ask. */
export function usePrefersDark(): boolean {
  return useSyncExternalStore(watchScheme, schemeIsDark);
}
