import type { Area } from '../../core/sheet/address';

/**
 * Cuts an area into blocks of whole rows with at most so many cells, as few and as even as can be.
 *
 * @example rowBlocks({ top: 0, left: 0, bottom: 9, right: 9 }, 60).length === 2
 */
export function rowBlocks(area: Area, mostCells: number): Area[] {
  const width = area.right - area.left + 1;
  const height = area.bottom - area.top + 1;
  const count = Math.ceil(height / Math.max(1, Math.floor(mostCells / width)));
  const rows = Math.ceil(height / count);
  const blocks: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    blocks.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return blocks;
}
