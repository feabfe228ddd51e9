import type { CellContent } from '../core/plan/changes';
import type { CellRef } from '../core/sheet/address';
import type { WorkbenchBook } from '../hosts/workbench/book';
import type { GridCell, GridSheet } from './gridSheet';

/** What the grid holds now in a cell whose drawing changed. */
export interface GridEdit {
  readonly place: CellRef;
  readonly content: CellContent;
}

/**
 * Compares what the grid holds with what it held before and gives the cells whose content is another one. The grid
 * shares everything unchanged between two states, so that only what was touched is looked at.
 */
export function gridEdits(
  before: readonly GridSheet[],
  after: readonly GridSheet[],
  book: WorkbenchBook,
): readonly GridEdit[] {
  const edits: GridEdit[] = [];
  for (const sheet of after) {
    const old = before.find((candidate) => candidate.id === sheet.id);
    if (!old || old.data === sheet.data) continue;
    sheet.data?.forEach((row, r) => {
      const oldRow = old.data?.[r];
      if (row === oldRow) return;
      row.forEach((cell, c) => {
        if (cell === oldRow?.[c]) return;
        const place: CellRef = { sheet: sheet.name, row: r, column: c };
        edits.push({ place, content: contentOf(cell, book.cell(place)?.format) });
      });
    });
  }
  return edits;
}

/**
 * A grid cell as a content for the book.
 *
 * @param format the number format the file has for the cell
 */
export function contentOf(cell: GridCell | null | undefined, format: string | undefined): CellContent {
  if (!cell) return { value: null };
  const { v, f, m, ct } = cell;
  if (f !== undefined && f !== '') return { value: v ?? null, formula: f };
  if (ct?.t === 'inlineStr') return { value: richText(ct.s) };
  if (v === undefined || v === '') return { value: null };
  // A typed number stays the text that was typed, and only its type says what it is.
  const typed = typeof v === 'string' && ct?.t === 'n' && ct.fa === 'General' ? Number(v) : Number.NaN;
  if (Number.isFinite(typed)) return { value: typed };
  // The grid understands "95%" and dates and gives such a cell a format of its own. The file's cell keeps its format,
  // so the text as typed is what the user will see again.
  const reformatted = typeof v === 'number' && ct?.fa !== undefined && ct.fa !== 'General' && ct.fa !== format;
  return { value: reformatted && m !== undefined ? String(m) : v };
}

function richText(runs: unknown): string | null {
  if (!Array.isArray(runs)) return null;
  const text = runs.map((run: { readonly v?: unknown }) => (typeof run.v === 'string' ? run.v : '')).join('');
  // The grid separates lines as Windows does, files as Unix does.
  return text === '' ? null : text.replace(/\r\n?/g, '\n');
}
