import { EMPTY_MEMORY, type Memory } from '../../core/memory';
import type { CellContent, ChangeSet, Mark } from '../../core/plan/changes';
import { sameContent } from '../../core/plan/sameContent';
import { address, parseAddress, type Address, type AreaRef, type CellRef } from '../../core/sheet/address';
import type { CellValue } from '../../core/sheet/sheet';
import { HostError, type Abilities, type Opened, type Outcome, type WorkbookHost } from '../host';
import { judgeCell } from '../xlsx/judgeCells';
import type { WorkbenchBook } from './book';
import type { SheetLook } from './look';
import { OwnSheets, PLAIN_SHEETS, type FileSheets } from './ownSheets';

/** What the grid must draw anew. */
export type Redraw =
  | { readonly what: 'cells'; readonly cells: readonly CellRef[] }
  | { readonly what: 'marks' }
  | { readonly what: 'sheets' }
  | { readonly what: 'selection'; readonly cell: CellRef };

/** The port over an open workbook, and the grid's side of it. */
export interface WorkbenchHost extends WorkbookHost {
  readonly book: WorkbenchBook;
  readonly marks: () => readonly Mark[];
  /** How a sheet looks. */
  readonly look: (sheet: string) => SheetLook;
  /** What a saved file must hold besides the cells: marks, memory and sheets of ours, where they were touched. */
  readonly unsaved: () => Pick<ChangeSet, 'marks' | 'memory' | 'sheets'>;
  readonly active: () => string;
  /** The user typed into the grid. */
  readonly edit: (place: CellRef, content: CellContent) => void;
  /** The grid computed a formula anew. */
  readonly recalculated: (place: CellRef, value: CellValue) => void;
  readonly activate: (sheet: string) => void;
  /** The user selected a cell in the grid. */
  readonly select: (cell: CellRef) => void;
  /** Tells that a saved file would differ from what it was; returns a function that stops it. */
  readonly onChange: (changed: () => void) => () => void;
  /** Tells the grid what to draw; returns a function that stops it. */
  readonly onRedraw: (draw: (redraw: Redraw) => void) => () => void;
}

const ABILITIES: Abilities = { liveEdits: true, undo: false, protection: true, marks: true, sheets: true };

/**
 * `const host = createWorkbenchHost(new WorkbenchBook(sheets), { active: '自评表1', memory: EMPTY_MEMORY, marks: 0 })`
 */
export function createWorkbenchHost(
  book: WorkbenchBook,
  start: { readonly active: string; readonly memory: Memory; readonly marks: number },
  fileSheets: FileSheets = PLAIN_SHEETS,
): WorkbenchHost {
  let { active, memory } = start;
  const ownSheets = new OwnSheets(book, fileSheets);
  let marks: readonly Mark[] = [];
  let marksTouched = false;
  let memoryTouched = false;
  let selected: CellRef | undefined;
  const watchers = new Set<(area: AreaRef) => void>();
  const drawers = new Set<(redraw: Redraw) => void>();
  const redraw = (what: Redraw): void => {
    for (const draw of [...drawers]) draw(what);
  };
  const show = (cell: CellRef): void => {
    selected = cell;
    redraw({ what: 'selection', cell });
  };
  const changed = new Set<() => void>();
  const reportChange = (): void => {
    for (const tell of [...changed]) tell();
  };
  const reportEdit = ({ sheet, row, column }: CellRef): void => {
    for (const watcher of [...watchers]) watcher({ sheet, top: row, left: column, bottom: row, right: column });
  };

  return {
    book,
    abilities: ABILITIES,
    marks: () => marks,
    look: (sheet) => ownSheets.look(sheet),
    unsaved: () => ({
      ...(marksTouched && { marks }),
      ...(memoryTouched && { memory }),
      ...(ownSheets.unsaved && { sheets: ownSheets.unsaved }),
    }),
    active: () => active,
    activate: (sheet) => {
      active = sheet;
    },
    select: (cell) => {
      selected = cell;
    },

    open: (scope, signal): Promise<Opened> =>
      settled(signal, () => ({
        sheets: scope === 'active' ? book.sheets.filter((sheet) => sheet.name === active) : book.sheets,
        active,
        memory,
        marks: marksTouched ? marks.reduce((sum, mark) => sum + mark.cells.length, 0) : start.marks,
        gaps: [],
      })),

    commit: (changes: ChangeSet, signal): Promise<Outcome> =>
      settled(signal, () => {
        const foreign = ownSheets.refused(changes.sheets ?? []);
        if (foreign !== undefined) throw new HostError('refused', `not ours: ${foreign}`);
        const written: Address[] = [];
        const refused: Outcome['refused'][number][] = [];
        const places: CellRef[] = [];
        for (const change of changes.cells ?? []) {
          const judged = judgeCell(book.sheets, change);
          if ('refused' in judged) refused.push(judged.refused);
          else written.push(change.cell);
          if ('write' in judged) {
            book.write(judged.write, judged.write.content);
            places.push(judged.write);
          }
        }
        if (places.length > 0) {
          redraw({ what: 'cells', cells: places });
          reportChange();
        }
        if (changes.sheets && ownSheets.write(changes.sheets)) {
          if (!book.sheet(active)) active = book.sheets.find(({ hidden }) => hidden !== true)?.name ?? '';
          redraw({ what: 'sheets' });
          reportChange();
        }
        if (changes.memory !== undefined) {
          memory = changes.memory ?? EMPTY_MEMORY;
          memoryTouched = true;
          // A choice of the user's is lost like an edit where the file is not saved.
          reportChange();
        }
        let laid: Outcome['marks'] = 'unchanged';
        if (changes.marks) {
          const allowed = allowedMarks(book, changes.marks);
          laid = changes.marks.some(({ cells }) => cells.length > 0) && allowed.length === 0 ? 'refused' : 'written';
          if (laid === 'written') {
            marks = allowed;
            marksTouched = true;
            redraw({ what: 'marks' });
          }
        }
        const place = changes.select === undefined ? undefined : parseAddress(changes.select);
        if (place && book.sheet(place.sheet)) show(place);
        return { written, refused, marks: laid };
      }),

    reveal: (cell) =>
      settled(undefined, () => {
        const place = parseAddress(cell);
        if (!place || !book.sheet(place.sheet)) throw new HostError('unexpected', `no cell ${cell}`);
        show(place);
      }),

    selection: () => Promise.resolve(selected && address(selected.sheet, selected.row, selected.column)),

    watch: (onEdit) => {
      watchers.add(onEdit);
      return Promise.resolve(() => {
        watchers.delete(onEdit);
      });
    },

    edit: (place, content) => {
      if (sameContent(book.content(place), content)) return;
      book.write(place, content);
      reportEdit(place);
      reportChange();
    },

    recalculated: (place, value) => {
      if (Object.is(book.content(place).value, value)) return;
      book.recalculate(place, value);
      reportEdit(place);
    },

    onChange: (tell) => {
      changed.add(tell);
      return () => changed.delete(tell);
    },

    onRedraw: (draw) => {
      drawers.add(draw);
      return () => drawers.delete(draw);
    },
  };
}

/** A protected sheet takes no marks, as in Excel, so that a saved file is what was seen. */
function allowedMarks(book: WorkbenchBook, marks: readonly Mark[]): readonly Mark[] {
  return marks.flatMap(({ severity, cells }) => {
    const free = cells.filter((cell) => {
      const place = parseAddress(cell);
      return place !== undefined && book.sheet(place.sheet)?.protected !== true;
    });
    return free.length > 0 ? [{ severity, cells: free }] : [];
  });
}

/** Everything here is done at once; the port is answered like any other host's all the same. */
function settled<T>(signal: AbortSignal | undefined, body: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) reject(new HostError('cancelled'));
    else resolve(body());
  });
}
