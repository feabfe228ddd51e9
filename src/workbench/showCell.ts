import type { Workbook } from '@fortune-sheet/react';
import type { ComponentRef } from 'react';
import { contains, type CellRef } from '../core/sheet/address';
import type { WorkbenchHost } from '../hosts/workbench/workbenchHost';
import { later } from '../pane/later';

export type GridApi = ComponentRef<typeof Workbook>;

/** The part of the axis that is seen, and where on it the cell lies; pixels. */
interface Axis {
  readonly from: number;
  readonly seen: number;
  readonly start: number;
  readonly end: number;
}

/** A sheet that comes to the front is measured while it is drawn, and cannot be scrolled before that; milliseconds. */
const MEASURED_AFTER = 60;
/** How often scrolling is tried on a machine that draws slowly. */
const ATTEMPTS = 8;

/**
 * Selects a cell and scrolls it into view if it is not: a jump to what is seen already would only confuse. Returns a
 * function that calls off what is still to be done, for when another cell is to be shown.
 */
export function showCell(
  api: GridApi,
  root: HTMLElement,
  host: WorkbenchHost,
  { sheet, row, column }: CellRef,
): () => void {
  const changes = host.active() !== sheet;
  host.activate(sheet);
  if (changes) api.activateSheet({ id: sheet });
  const merge = host.book.sheet(sheet)?.merges.find((area) => contains(area, row, column));
  const rows = merge ? [merge.top, merge.bottom] : [row, row];
  const columns = merge ? [merge.left, merge.right] : [column, column];
  let callOff = (): void => undefined;
  const scroll = (attempts: number): void => {
    const scrollTop = wantedDown(axis(root, 'y', lengths(api, sheet, 'row', rows)));
    const scrollLeft = wantedRight(axis(root, 'x', lengths(api, sheet, 'column', columns)));
    if (scrollTop === undefined && scrollLeft === undefined) return;
    api.scroll({ ...(scrollTop !== undefined && { scrollTop }), ...(scrollLeft !== undefined && { scrollLeft }) });
    if (attempts > 1) callOff = later(() => scroll(attempts - 1), MEASURED_AFTER);
  };
  const settle = (): void => {
    api.setSelection([{ row: rows, column: columns }], { id: sheet });
    scroll(ATTEMPTS);
  };
  if (changes) callOff = later(settle, MEASURED_AFTER);
  else settle();
  return () => callOff();
}

/** Where the rows (or columns) begin and end, hidden ones counting nothing. */
function lengths(
  api: GridApi,
  sheet: string,
  kind: 'row' | 'column',
  [first = 0, last = first]: number[],
): [number, number] {
  const all = Array.from({ length: last + 1 }, (_, at) => at);
  const sizes = kind === 'row' ? api.getRowHeight(all, { id: sheet }) : api.getColumnWidth(all, { id: sheet });
  const config = api.getSheet({ id: sheet }).config;
  const hidden = kind === 'row' ? config?.rowhidden : config?.colhidden;
  const sum = (until: number): number =>
    all.slice(0, until).reduce((total, at) => total + (hidden?.[at] === undefined ? (sizes[at] ?? 0) + 1 : 0), 0);
  return [sum(first), sum(last + 1)];
}

function axis(root: HTMLElement, direction: 'x' | 'y', [start, end]: [number, number]): Axis {
  const bar = root.querySelector(`.luckysheet-scrollbar-${direction}`);
  const area = root.querySelector('.fortune-sheet-overlay') ?? root;
  return {
    from: (direction === 'y' ? bar?.scrollTop : bar?.scrollLeft) ?? 0,
    seen: direction === 'y' ? area.clientHeight : area.clientWidth,
    start,
    end,
  };
}

/** What the headers take of the view, in pixels. */
const HEADER = 50;

const isSeen = ({ from, seen, start, end }: Axis): boolean => start >= from && end <= from + seen - HEADER;

/** The scroll position that shows the row a third down the view; undefined where it is seen already. */
function wantedDown(axis: Axis): number | undefined {
  return isSeen(axis) ? undefined : Math.max(0, Math.round(axis.start - axis.seen / 3));
}

/** As little to the right as possible: the labels of a form stand on its left. */
function wantedRight(axis: Axis): number | undefined {
  return isSeen(axis) ? undefined : Math.max(0, Math.min(axis.start, axis.end - axis.seen + 2 * HEADER));
}
