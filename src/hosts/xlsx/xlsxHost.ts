import type { ChangeSet } from '../../core/plan/changes';
import { parseAddress, type Address } from '../../core/sheet/address';
import { containerKind } from '../../ooxml/container';
import { convertLegacy } from '../../ooxml/legacy';
import { OoxmlPackage } from '../../ooxml/package';
import { readPackage, type ReadWorkbook } from '../../ooxml/read';
import { HostError, type Abilities, type Opened, type Outcome, type WorkbookHost } from '../host';
import { changePackage } from './changePackage';
import { asHostError } from './failures';

/** A workbook file held in memory, behind the same port as an open Excel. */
export interface XlsxHost extends WorkbookHost {
  /** The name to offer for saving: a legacy .xls is saved as .xlsx. */
  readonly name: string;
  /** The file as it stands now; the very bytes it was opened from while nothing was changed. */
  save(): Uint8Array;
  /** The cell shown last. It is not written into the file, whose views stay as the user left them. */
  selected(): Address | undefined;
}

const ABILITIES: Abilities = { liveEdits: false, undo: false, protection: true, marks: true, sheets: true };

/**
 * Opens the bytes of an .xlsx, .xlsm or .xls.
 *
 * @throws HostError `not-a-workbook`, `password`, `damaged`, `too-large`
 * @example const host = await openXlsx(bytes, { name: '自评表.xlsx' });
 */
export async function openXlsx(bytes: Uint8Array, { name }: { readonly name: string }): Promise<XlsxHost> {
  const legacy = await asHostError(() => containerKind(bytes) === 'xls');
  const original = await asHostError(() => (legacy ? convertLegacy(bytes) : OoxmlPackage.open(bytes)));
  let pkg = original;
  let read: ReadWorkbook | undefined = await asHostError(() => readPackage(pkg));
  let selected: Address | undefined;
  /** Commits come one after the other: each judges what the one before it left. */
  let last: Promise<unknown> = Promise.resolve();

  /** After a commit the package is read anew when somebody looks, not before. */
  const reading = async (): Promise<ReadWorkbook> => (read ??= await asHostError(() => readPackage(pkg)));
  /** Whether there is such a cell to select. */
  const select = async (cell: Address): Promise<boolean> => {
    const place = parseAddress(cell);
    const { sheets } = await reading();
    const known = sheets.some(({ name: sheet }) => sheet === place?.sheet);
    if (known) selected = cell;
    return known;
  };
  const commit = async (changes: ChangeSet): Promise<Outcome> => {
    const { sheets } = await reading();
    const changed = await asHostError(() => changePackage(pkg, sheets, changes));
    if (changed.pkg !== pkg) read = undefined;
    pkg = changed.pkg;
    // Of a place that is gone by now nothing is said: what had to be written is written.
    if (changes.select !== undefined) await select(changes.select);
    return changed.outcome;
  };

  return {
    abilities: ABILITIES,
    name: legacy ? name.replace(/\.xls$/i, '.xlsx') : name,
    save: () => (pkg === original && !legacy ? bytes : pkg.toBytes()),
    selected: () => selected,
    open: async (scope, signal): Promise<Opened> => {
      await last;
      refuseCancelled(signal);
      const { sheets: all, active, memory, marks } = await reading();
      const sheets = scope === 'active' ? all.filter((sheet) => sheet.name === active) : all;
      return { sheets, active, memory, marks, gaps: [] };
    },
    commit: (changes, signal) => {
      const mine = last.then(() => {
        refuseCancelled(signal);
        return commit(changes);
      });
      last = mine.catch(() => undefined);
      return mine;
    },
    reveal: async (cell) => {
      await last;
      if (!(await select(cell))) throw new HostError('unexpected', `no cell ${cell}`);
    },
    selection: () => Promise.resolve(selected),
    // Nobody else writes into bytes in memory.
    watch: () => Promise.resolve(() => undefined),
  };
}

function refuseCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new HostError('cancelled');
}
