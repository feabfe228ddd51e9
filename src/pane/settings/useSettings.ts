import { useSyncExternalStore } from 'react';
import { usePane } from '../context';
import type { KeptSettings } from './settings';

/** Reads the settings; the component draws again when they change. */
export function useSettings(): KeptSettings {
  const { settings } = usePane();
  return useSyncExternalStore(settings.subscribe, settings.get);
}
