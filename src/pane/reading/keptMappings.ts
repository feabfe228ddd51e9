import { mappingsFromText, mappingsToText } from '../../core/forms/mappingFile';
import type { Mappings } from '../../core/forms/mapping';

/** Mapping corrections that this machine keeps for every workbook of the same layout. */
export interface KeptMappings {
  readonly read: () => Mappings;
  /** False where the machine keeps nothing: then they are gone with the page. */
  readonly write: (mappings: Mappings) => boolean;
}

const KEY = 'jihe.mappings';

/**
 * Keeps corrections in the browser's storage, in the same words as the file they are exported to. Storage may be absent,
 * full or forbidden (private windows, managed machines), and what stands there may be a stranger's: all of it counts as
 * nothing kept.
 *
 * @param storage asked each time, since the very access may throw
 * @example machineMappings(() => localStorage).write({ '9f3c0a11': { unit: '承办单位#1@0,1' } })
 */
export function machineMappings(storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): KeptMappings {
  /** What could not be kept still holds until the page is closed. */
  let unkept: Mappings | undefined;
  return {
    read: () => {
      if (unkept) return unkept;
      try {
        return mappingsFromText(storage().getItem(KEY) ?? '') ?? {};
      } catch {
        return {};
      }
    },
    write: (mappings) => {
      try {
        if (Object.keys(mappings).length === 0) storage().removeItem(KEY);
        else storage().setItem(KEY, mappingsToText(mappings));
        unkept = undefined;
        return true;
      } catch {
        unkept = mappings;
        return false;
      }
    },
  };
}
