import type { SheetChange } from '../../core/plan/changes';
import type { WorkbenchBook } from './book';
import { PLAIN_LOOK, type SheetLook } from './look';
import { madeLook, madeSheet } from './madeSheet';

/** What the file says of its sheets. */
export interface FileSheets {
  /** Names of the sheets that we made. */
  readonly own: readonly string[];
  /** Sheets may be neither added nor removed. */
  readonly structureLocked: boolean;
  readonly looks: ReadonlyMap<string, SheetLook>;
}

export const PLAIN_SHEETS: FileSheets = { own: [], structureLocked: false, looks: new Map() };

/** The sheets of ours in the open workbook, those of the file and those made since, and how all sheets look. */
export class OwnSheets {
  readonly #own: Set<string>;
  readonly #looks: Map<string, SheetLook>;
  readonly #changes = new Map<string, SheetChange>();

  constructor(
    private readonly book: WorkbenchBook,
    private readonly file: FileSheets,
  ) {
    this.#own = new Set(file.own);
    this.#looks = new Map(file.looks);
  }

  look(name: string): SheetLook {
    return this.#looks.get(name) ?? PLAIN_LOOK;
  }

  /** What a saved file must be told; undefined where nothing was changed. */
  get unsaved(): readonly SheetChange[] | undefined {
    return this.#changes.size === 0 ? undefined : [...this.#changes.values()];
  }

  /** Name of the first sheet that may not be written or taken away. */
  refused(changes: readonly SheetChange[]): string | undefined {
    return changes.find(({ name, rows }) => {
      const existing = this.named(name);
      const foreign = existing !== undefined && !this.#own.has(existing);
      if (foreign) return rows !== null;
      return this.file.structureLocked && (existing === undefined) !== (rows === null);
    })?.name;
  }

  /** Whether anything had to be done. */
  write(changes: readonly SheetChange[]): boolean {
    const open = changes.filter(({ name, rows }) => rows !== null || this.#own.has(this.named(name) ?? ''));
    for (const { rows, ...change } of open) {
      const name = this.named(change.name) ?? change.name;
      if (rows === null) this.remove(name);
      else this.make({ ...change, name, rows });
      this.#changes.set(name, { ...change, name, rows });
    }
    return open.length > 0;
  }

  private make(change: Parameters<typeof madeSheet>[0]): void {
    const look = madeLook(change);
    // What the user has set in our sheet is kept when it is written anew, unless its merged areas make it another sheet.
    const kept = change.merges ? undefined : this.#looks.get(change.name)?.columnWidths;
    this.book.put(madeSheet(change));
    this.#own.add(change.name);
    this.#looks.set(change.name, kept ? { ...look, columnWidths: kept } : look);
  }

  private remove(name: string): void {
    this.book.drop(name);
    this.#own.delete(name);
    this.#looks.delete(name);
  }

  /** Sheets are told apart without regard to capitals, as in Excel. */
  private named(name: string): string | undefined {
    return this.book.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase())?.name;
  }
}
