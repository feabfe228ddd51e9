import { parseAddress } from '../core/sheet/address';
import type { Mark } from '../core/plan/changes';
import { MARK_LOOK } from '../core/plan/markLook';
import type { Severity } from '../core/rules/rule';

/** Severity by sheet and `row,column`. */
export type MarkIndex = ReadonlyMap<string, ReadonlyMap<string, Severity>>;

export function markIndex(marks: readonly Mark[]): MarkIndex {
  const index = new Map<string, Map<string, Severity>>();
  for (const { severity, cells } of marks) {
    for (const cell of cells) {
      const place = parseAddress(cell);
      if (!place) continue;
      const sheet = index.get(place.sheet) ?? new Map<string, Severity>();
      index.set(place.sheet, sheet);
      const key = `${String(place.row)},${String(place.column)}`;
      if (!sheet.has(key)) sheet.set(key, severity);
    }
  }
  return index;
}

/** Pixels of the dashes of a border, as thin borders of that name look. */
const DASHES = { continuous: [], dash: [6, 3], dot: [2, 2] } as const;

/** Draws a mark over a cell as its conditional format will look in Excel, with a corner that needs no colour. */
export function drawMark(
  canvas: CanvasRenderingContext2D,
  at: { readonly startX: number; readonly startY: number; readonly endX: number; readonly endY: number },
  severity: Severity,
): void {
  const look = MARK_LOOK[severity];
  const [x, y, width, height] = [at.startX, at.startY, at.endX - at.startX, at.endY - at.startY];
  canvas.save();
  // The text is drawn already; multiplying lays the colour under it.
  canvas.globalCompositeOperation = 'multiply';
  canvas.fillStyle = look.fill;
  canvas.fillRect(x, y, width, height);
  canvas.globalCompositeOperation = 'source-over';
  canvas.strokeStyle = look.borderColor;
  canvas.lineWidth = 1.5;
  canvas.setLineDash([...DASHES[look.border]]);
  canvas.strokeRect(x + 0.75, y + 0.75, width - 2.5, height - 2.5);
  canvas.fillStyle = look.borderColor;
  canvas.beginPath();
  canvas.moveTo(x, y);
  canvas.lineTo(x + 9, y);
  canvas.lineTo(x, y + 9);
  canvas.fill();
  canvas.restore();
}
