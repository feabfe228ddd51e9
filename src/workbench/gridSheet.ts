import type { Workbook } from '@fortune-sheet/react';
import type { ComponentProps } from 'react';
import type { Cell, Sheet } from '../core/sheet/sheet';
import { columnCount } from '../core/sheet/sheet';
import type { CellLook, SheetLook } from '../hosts/workbench/look';
import { borderEntries } from './gridBorders';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, rowHeight } from './rowHeight';

/** The grid's own shapes, taken from its component since its package exports no types. */
export type GridSheet = ComponentProps<typeof Workbook>['data'][number];
export type GridCell = NonNullable<NonNullable<NonNullable<GridSheet['data']>[number]>[number]>;

/** Room for the user to look around beyond the used cells. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 6;
const MIN_ROWS = 60;
const MIN_COLUMNS = 20;

/** What the grid needs to draw a sheet of the book. Sheets are told apart by their name, which is their id. */
export function gridSheet(sheet: Sheet, look: SheetLook, order: number, active: boolean): GridSheet {
  const used = [...look.cells.keys()].map((key) => key.split(',').map(Number) as [number, number]);
  const rows = Math.max(MIN_ROWS, SPARE_ROWS + Math.max(sheet.rows.length, ...used.map(([row]) => row + 1)));
  const columns = Math.max(
    MIN_COLUMNS,
    SPARE_COLUMNS + Math.max(columnCount(sheet), ...used.map(([, column]) => column + 1)),
  );
  const covered = new Map<string, { r: number; c: number }>();
  const merge: NonNullable<NonNullable<GridSheet['config']>['merge']> = {};
  for (const { top, left, bottom, right } of sheet.merges) {
    merge[`${String(top)}_${String(left)}`] = { r: top, c: left, rs: bottom - top + 1, cs: right - left + 1 };
    for (let r = top; r <= bottom; r += 1)
      for (let c = left; c <= right; c += 1) covered.set(`${String(r)},${String(c)}`, { r: top, c: left });
  }

  const celldata: NonNullable<GridSheet['celldata']> = [];
  const calcChain: { r: number; c: number; id: string }[] = [];
  const rowlen: Record<string, number> = {};
  for (let r = 0; r < rows; r += 1) {
    const height = look.rowHeights.get(r) ?? rowHeight(sheet, look, r);
    // The grid adds a pixel for its line.
    if (height !== DEFAULT_ROW_HEIGHT) rowlen[r] = height - 1;
    for (let c = 0; c < columns; c += 1) {
      const key = `${String(r)},${String(c)}`;
      const cell = sheet.rows[r]?.[c];
      const master = covered.get(key);
      if (!cell && !master && !look.cells.has(key)) continue;
      const drawn = gridCell(cell, look.cells.get(key));
      const span = master && merge[`${String(master.r)}_${String(master.c)}`];
      const mc = master && (span && master.r === r && master.c === c ? span : master);
      celldata.push({ r, c, v: mc ? { ...drawn, mc } : drawn });
      if (cell?.formula !== undefined) calcChain.push({ r, c, id: sheet.name });
    }
  }
  const columnlen: Record<string, number> = {};
  for (const [column, width] of look.columnWidths) columnlen[column] = width - 1;
  const frozen = frozenOf(look);
  return {
    id: sheet.name,
    name: sheet.name,
    order,
    status: active ? 1 : 0,
    hide: sheet.hidden === true ? 1 : 0,
    row: rows,
    column: columns,
    defaultRowHeight: DEFAULT_ROW_HEIGHT - 1,
    defaultColWidth: DEFAULT_COLUMN_WIDTH,
    showGridLines: look.gridLines,
    celldata,
    // Its own first selection has no end, and the name box would show it as A1:NaN.
    luckysheet_select_save: [{ row: [0, 0], column: [0, 0] }],
    // Without it the grid would never compute a formula anew.
    calcChain,
    config: {
      merge,
      rowlen,
      columnlen,
      rowhidden: Object.fromEntries((sheet.hiddenRows ?? []).map((row) => [row, 0])),
      colhidden: Object.fromEntries((sheet.hiddenColumns ?? []).map((column) => [column, 0])),
      borderInfo: [...borderEntries(sheet, look)],
    },
    ...(frozen && { frozen }),
  };
}

/** A cell as the grid holds it: value, text, formula and looks. */
export function gridCell(cell: Cell | undefined, look: CellLook | undefined): GridCell {
  const value = cell?.value ?? null;
  const horizontal =
    look?.horizontal ?? (typeof value === 'number' ? 'right' : typeof value === 'boolean' ? 'center' : 'left');
  return {
    ...(value !== null && {
      v: value,
      m: cell?.text ?? String(value),
      ct: {
        fa: cell?.format ?? (typeof value === 'number' ? 'General' : '@'),
        t: typeof value === 'number' ? 'n' : typeof value === 'boolean' ? 'b' : 's',
      },
    }),
    ...(cell?.formula !== undefined && { f: cell.formula }),
    ...(look?.font !== undefined && { ff: look.font }),
    fs: look?.size ?? 11,
    ...(look?.bold && { bl: 1 }),
    ...(look?.italic && { it: 1 }),
    ...(look?.underline && { un: 1 }),
    ...(look?.strike && { cl: 1 }),
    ...(look?.colour !== undefined && { fc: look.colour }),
    ...(look?.fill !== undefined && { bg: look.fill }),
    ht: { center: 0, left: 1, right: 2 }[horizontal],
    vt: { center: 0, top: 1, bottom: 2 }[look?.vertical ?? 'bottom'],
    tb: look?.wrap ? '2' : '1',
    ...(look?.rotation !== undefined && (look.rotation === 255 ? { tr: '3' } : { rt: look.rotation })),
  };
}

function frozenOf({ frozenRows, frozenColumns }: SheetLook): GridSheet['frozen'] {
  if (frozenRows === 0 && frozenColumns === 0) return undefined;
  const type = frozenRows === 0 ? 'rangeColumn' : frozenColumns === 0 ? 'rangeRow' : 'rangeBoth';
  return { type, range: { row_focus: frozenRows - 1, column_focus: frozenColumns - 1 } };
}
