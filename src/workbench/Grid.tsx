import { Workbook } from '@fortune-sheet/react';
import '@fortune-sheet/react/dist/index.css';
import './grid.css';
import { useEffect, useMemo, useRef, useState, type JSX } from 'react';
import type { CellRef } from '../core/sheet/address';
import type { OpenWorkbook } from '../hosts/workbench/openWorkbench';
import { later } from '../pane/later';
import { drawMark, markIndex } from './drawMark';
import { frozen } from './frozen';
import { gridEdits } from './gridEdits';
import { showCell, type GridApi } from './showCell';
import { gridCell, gridSheet, type GridSheet } from './gridSheet';

const NO_MENU: string[] = [];
const CELL_MENU = ['copy', 'paste', '|', 'clear'];

/** The grid draws the book and reports what the user types; it decides nothing. One grid per opened workbook. */
export default function Grid({ open, onLocked }: { open: OpenWorkbook; onLocked: () => void }): JSX.Element {
  const { host } = open;
  const grid = useRef<GridApi>(null);
  const root = useRef<HTMLDivElement>(null);
  const held = useRef<readonly GridSheet[]>([]);
  const [front, setFront] = useState(host.active);
  const [marks, setMarks] = useState(() => markIndex(host.marks()));

  const data = useMemo(
    () =>
      host.book.sheets.map((sheet, order) =>
        frozen(gridSheet(sheet, host.look(sheet.name), order, sheet.name === host.active())),
      ),
    [host],
  );

  // New hooks make the grid draw again, which is how marks appear and go.
  const hooks = useMemo(
    () => ({
      afterRenderCell: (
        _cell: unknown,
        at: { row: number; column: number; startX: number; startY: number; endX: number; endY: number },
        canvas: CanvasRenderingContext2D,
      ) => {
        const severity = marks.get(front)?.get(`${String(at.row)},${String(at.column)}`);
        if (severity) drawMark(canvas, at, severity);
      },
      // A click on a tab is told by no hook of its own, but the selection changes with the sheet.
      afterSelectionChange: (id: string, selection: { row_focus?: number; column_focus?: number }) => {
        host.activate(id);
        const { row_focus: row, column_focus: column } = selection;
        if (row !== undefined && column !== undefined) host.select({ sheet: id, row, column });
        setFront(id);
      },
      beforeUpdateCell: (row: number, column: number) => {
        if (!host.book.locked({ sheet: host.active(), row, column })) return true;
        onLocked();
        return false;
      },
      beforePaste: () => {
        const sheet = host.book.sheet(host.active());
        if (sheet?.protected !== true) return true;
        onLocked();
        return false;
      },
      // Official importers read fixed places: the form's structure is not ours to change.
      beforeAddSheet: () => false,
      beforeDeleteSheet: () => false,
      beforeUpdateSheetName: () => false,
    }),
    [marks, front, host, onLocked],
  );

  useEffect(() => {
    // A check ends with marks, a selection and a new list in the pane: each is a task of its own, so that none is long.
    const calledOff = new Set<() => void>();
    const soon = (draw: () => void): void => {
      const callOff = later(() => {
        calledOff.delete(callOff);
        draw();
      }, 0);
      calledOff.add(callOff);
    };
    let leaveCell = (): void => undefined;
    const stop = host.onRedraw((redraw) => {
      switch (redraw.what) {
        case 'marks':
          soon(() => setMarks(markIndex(host.marks())));
          break;
        case 'cells':
          if (grid.current) drawCells(grid.current, open, held.current, redraw.cells);
          if (grid.current && root.current) redrawBar(grid.current, root.current, open, redraw.cells);
          break;
        case 'selection':
          // Of a sheet that has just been added: the grid that knows it is still to come and opens on the active one.
          if (!data.some(({ id }) => id === redraw.cell.sheet)) {
            host.activate(redraw.cell.sheet);
            break;
          }
          soon(() => {
            leaveCell();
            if (grid.current && root.current) leaveCell = showCell(grid.current, root.current, host, redraw.cell);
          });
          break;
        case 'sheets':
          // The grid does not take sheets in place: the page makes a new one.
          break;
      }
    });
    return () => {
      stop();
      leaveCell();
      for (const callOff of calledOff) callOff();
    };
  }, [open, host, data]);

  function take(sheets: readonly GridSheet[]): void {
    const before = held.current;
    held.current = sheets;
    if (before.length === 0) return;
    for (const { place, content } of gridEdits(before, sheets, host.book)) {
      const old = host.book.content(place);
      if (content.formula === undefined || content.formula !== old.formula) host.edit(place, content);
      // The grid knows fewer functions than Excel: where it fails, the result from the file is the better one.
      else if (!isError(content.value) || isError(old.value)) host.recalculated(place, content.value);
    }
  }

  return (
    <div ref={root} className="jihe-grid">
      <Workbook
        ref={grid}
        data={data}
        lang="zh"
        hooks={hooks}
        onChange={take}
        showToolbar={false}
        cellContextMenu={CELL_MENU}
        headerContextMenu={NO_MENU}
        sheetTabContextMenu={NO_MENU}
        defaultFontSize={11}
      />
    </div>
  );
}

function drawCells(api: GridApi, { host }: OpenWorkbook, held: readonly GridSheet[], cells: readonly CellRef[]): void {
  api.applyOp(
    cells.map((place) => {
      const look = host.look(place.sheet).cells.get(`${String(place.row)},${String(place.column)}`);
      const before = held.find((sheet) => sheet.id === place.sheet)?.data?.[place.row]?.[place.column];
      const value = { ...gridCell(host.book.cell(place), look), ...(before?.mc && { mc: before.mc }) };
      return { op: 'replace' as const, id: place.sheet, path: ['data', place.row, place.column], value };
    }),
  );
  // Only what depends on these cells need be computed, but the grid's API knows whole sheets only. It writes the results
  // into the sheet in front, whichever sheet it is asked for: so each is in front, undrawn, while it is computed.
  const front = host.active();
  for (const name of new Set(cells.map((place) => place.sheet))) {
    const computes = host.book.sheet(name)?.rows.some((row) => row?.some((cell) => cell?.formula !== undefined));
    if (!computes) continue;
    api.activateSheet({ id: name });
    api.calculateFormula(name);
    api.activateSheet({ id: front });
  }
}

/**
 * The grid writes a cell's content into its formula bar only when the selection moves. Left as it was, the bar would
 * put the old content back into a cell that has just been corrected or filled.
 */
function redrawBar(api: GridApi, root: HTMLElement, { host }: OpenWorkbook, cells: readonly CellRef[]): void {
  const bar = root.querySelector<HTMLElement>('.fortune-fx-input');
  const at = api.getSelection()?.[0];
  const [row, column] = [at?.row[0], at?.column[0]];
  const changed = cells.some((cell) => cell.sheet === host.active() && cell.row === row && cell.column === column);
  if (!bar || !changed || row === undefined || column === undefined) return;
  const cell = host.book.cell({ sheet: host.active(), row, column });
  bar.textContent = cell?.formula ?? cell?.text ?? '';
}

const isError = (value: unknown): boolean => typeof value === 'string' && /^#[A-Z/0]+[!?]?$/.test(value);
