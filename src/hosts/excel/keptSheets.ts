import { contains, type Area } from '../../core/sheet/address';
import type { Row, Sheet } from '../../core/sheet/sheet';
import type { KnownSheet } from './knowledge';

/** A sheet as it was read, and which of its cells were in use. */
export interface Kept {
  readonly sheet: Sheet;
  readonly frame: Area;
  /** What was edited since, as one area. */
  readonly edited?: Area;
}

/** What of a sheet must be read again: nothing, some rows, or all of it. */
export type Outdated = 'nothing' | 'everything' | Area;

/**
 * Sheets as they were read last, kept while Excel reports every edit, so that a live check reads what was edited and
 * not the whole workbook. Excel does not report results that a formula gives anew: sheets with formulas are always
 * read whole.
 */
export class KeptSheets {
  private readonly kept = new Map<string, Kept>();
  /** Edits that were told while an opening was under way: whether it saw them cannot be known. */
  private meanwhile: { readonly id: string; readonly area: Area | undefined }[] = [];

  begin(): void {
    this.meanwhile = [];
  }

  keep(id: string, sheet: Sheet, frame: Area): void {
    this.kept.set(id, { sheet, frame });
    for (const edit of this.meanwhile) if (edit.id === id) this.mark(id, edit.area);
  }

  /** Somebody edited cells; undefined where rows or columns moved. */
  edit(id: string, area: Area | undefined): void {
    this.meanwhile.push({ id, area });
    this.mark(id, area);
  }

  private mark(id: string, area: Area | undefined): void {
    const kept = this.kept.get(id);
    if (!kept) return;
    if (area) this.kept.set(id, { ...kept, edited: kept.edited ? bounds(kept.edited, area) : area });
    else this.kept.delete(id);
  }

  forget(id: string): void {
    this.kept.delete(id);
  }

  clear(): void {
    this.kept.clear();
  }

  outdated({ id, protected: locked }: KnownSheet): Outdated {
    const kept = this.kept.get(id);
    if (!kept || (kept.sheet.protected === true) !== locked || hasFormula(kept.sheet)) return 'everything';
    const { edited, frame } = kept;
    if (!edited) return 'nothing';
    // Which cells of a protected sheet may be edited is read with all of it.
    if (locked || !contains(frame, edited.top, edited.left) || !contains(frame, edited.bottom, edited.right))
      return 'everything';
    return { ...frame, top: edited.top, bottom: edited.bottom };
  }

  get(id: string): Kept | undefined {
    return this.kept.get(id);
  }
}

/** The sheet as it is now, with the rows that were read again in the place of the old ones. */
export function renewed(
  { sheet: before }: Kept,
  { name, hidden }: KnownSheet,
  fresh?: { readonly rows: Sheet['rows']; readonly area: Area },
): Sheet {
  const { hidden: _hidden, ...sheet } = before;
  const rows: (Row | undefined)[] = Array.from(sheet.rows);
  if (fresh) for (let at = fresh.area.top; at <= fresh.area.bottom; at++) rows[at] = fresh.rows[at];
  return { ...sheet, name, rows: Array.from(rows, (row) => row), ...(hidden && { hidden }) };
}

const hasFormula = ({ rows }: Sheet): boolean =>
  rows.some((row) => row?.some((cell) => cell?.formula !== undefined) === true);

const bounds = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});
