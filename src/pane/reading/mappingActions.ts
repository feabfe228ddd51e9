import type { CorrectableField } from '../../core/forms/correction';
import type { Mappings } from '../../core/forms/mapping';
import { mappingsFromText, mappingsToText, mergedMappings, withoutMapping } from '../../core/forms/mappingFile';
import type { Field, Form } from '../../core/forms/model';
import type { Memory } from '../../core/memory';
import type { Address } from '../../core/sheet/address';
import { problemOf, type RunInspect, type SessionKit } from '../sessionKit';
import type { KeptMappings } from './keptMappings';

/** What a correction would do, before it is kept. */
export type Trial =
  /** No label of this form leads to the cell. */
  | { readonly kind: 'outside' }
  /** The sheet still cannot be read as a form. */
  | { readonly kind: 'unreadable' }
  | {
      readonly kind: 'read';
      readonly fingerprint: string;
      readonly place: string;
      readonly form: Form;
      readonly after: readonly Field<unknown>[];
    };

/** One correction in force. */
export interface Correction {
  readonly fingerprint: string;
  readonly field: string;
  /** Kept in this workbook, or only on this machine. */
  readonly inWorkbook: boolean;
}

/** How the user corrects what was read. */
export interface MappingActions {
  /** Opens the page for the form, or the sheet that could not be read, that begins here. */
  readonly open: (at: Address) => void;
  /** The cell selected in the sheet; absent where the host cannot tell. */
  readonly selected?: () => Promise<Address | undefined>;
  /** Reads with the correction and keeps nothing. Rejects as `inspect` does. */
  readonly tryOut: (at: Address, field: CorrectableField, cell: Address) => Promise<Trial>;
  /** Keeps a correction with the workbook and on the machine, and checks again. */
  readonly keep: (trial: Trial & { readonly kind: 'read' }, field: string) => Promise<void>;
  /** 取消更正, in the workbook and on the machine. */
  readonly undo: (fingerprint: string, field: string) => Promise<void>;
  readonly inForce: () => readonly Correction[];
  /** The corrections in force as the text of a file. */
  readonly exported: () => string;
  /** Takes over a file's corrections; resolves to how many there were, undefined where it is no such file. */
  readonly load: (text: string) => Promise<number | undefined>;
}

export function createMappingActions(kit: SessionKit, inspect: RunInspect, kept: KeptMappings): MappingActions {
  const { store, host, remember } = kit;
  const ofWorkbook = (): Mappings => store.get().checked?.memory.mappings ?? {};
  const all = (): Mappings => mergedMappings(kept.read(), ofWorkbook());

  /** Adds to the workbook's and, once they are there, to the machine's: a refused commit keeps nothing anywhere. */
  async function add(mappings: Mappings): Promise<void> {
    await remember('remember', (memory) => ({
      ...memory,
      mappings: mergedMappings(memory.mappings ?? {}, mappings),
    }));
    if (store.get().problem) return;
    const lasting = kept.write(mergedMappings(kept.read(), mappings));
    store.set({ unkept: !lasting });
  }

  return {
    open: (at) => store.set({ page: { kind: 'correct', at } }),
    ...(host.selection && {
      selected: async () => {
        try {
          return await host.selection?.();
        } catch (error) {
          store.set({ problem: problemOf(error, 'check') });
          return undefined;
        }
      },
    }),
    tryOut: async (at, field, cell) => {
      const { checked } = store.get();
      if (!checked) return { kind: 'outside' };
      const { fieldsOf, placeIn } = await import('../../core/forms/correction');
      const found = placeIn(checked.sheets, at, field, cell);
      if (!found) return { kind: 'outside' };
      const { fingerprint, place } = found;
      const mappings = mergedMappings(checked.memory.mappings ?? {}, { [fingerprint]: { [field]: place } });
      const memory: Memory = { ...checked.memory, mappings };
      const report = await inspect(checked.sheets, memory, new AbortController().signal, () => undefined);
      const form = report.forms.find(({ id }) => id === at);
      return form ? { kind: 'read', fingerprint, place, form, after: fieldsOf(form, field) } : { kind: 'unreadable' };
    },
    keep: async ({ fingerprint, place }, field) => {
      store.set({ page: null });
      await add({ [fingerprint]: { [field]: place } });
    },
    undo: async (fingerprint, field) => {
      // Before the check, which reads with what the machine keeps.
      kept.write(withoutMapping(kept.read(), fingerprint, field));
      await remember('remember', ({ mappings, ...rest }) => {
        const left = withoutMapping(mappings ?? {}, fingerprint, field);
        return Object.keys(left).length === 0 ? rest : { ...rest, mappings: left };
      });
    },
    inForce: () =>
      Object.entries(all()).flatMap(([fingerprint, fields]) =>
        Object.keys(fields).map((field) => ({
          fingerprint,
          field,
          inWorkbook: ofWorkbook()[fingerprint]?.[field] !== undefined,
        })),
      ),
    exported: () => mappingsToText(all()),
    load: async (text) => {
      const mappings = mappingsFromText(text);
      if (!mappings) return undefined;
      await add(mappings);
      return Object.values(mappings).reduce((sum, fields) => sum + Object.keys(fields).length, 0);
    },
  };
}
