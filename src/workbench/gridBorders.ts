import type { Sheet } from '../core/sheet/sheet';
import type { Line, Side, SheetLook } from '../hosts/workbench/look';

interface Stroke {
  readonly style: number;
  readonly color: string;
}

/** A border of one cell in the grid's shape. */
export interface BorderEntry {
  readonly rangeType: 'cell';
  readonly value: {
    readonly row_index: number;
    readonly col_index: number;
    readonly l?: Stroke;
    readonly r?: Stroke;
    readonly t?: Stroke;
    readonly b?: Stroke;
  };
}

const STYLES: Readonly<Record<Line['style'], number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

/** A sheet has thousands of lines and few kinds of them: each kind is one object. */
const strokes = new Map<string, Stroke>();

function stroke({ style, colour }: Line): Stroke {
  const key = `${style} ${colour}`;
  const known = strokes.get(key);
  if (known) return known;
  const made: Stroke = { style: STYLES[style], color: colour };
  strokes.set(key, made);
  return made;
}

/** Every cell's lines; inside a merged area only those on its rim are drawn. */
export function borderEntries(sheet: Sheet, look: SheetLook): readonly BorderEntry[] {
  const inner = new Map<string, ReadonlySet<Side>>();
  for (const { top, left, bottom, right } of sheet.merges) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const rim = new Set<Side>();
        if (row === top) rim.add('top');
        if (row === bottom) rim.add('bottom');
        if (column === left) rim.add('left');
        if (column === right) rim.add('right');
        inner.set(`${String(row)},${String(column)}`, rim);
      }
    }
  }
  const entries: BorderEntry[] = [];
  for (const [key, { lines }] of look.cells) {
    const rim = inner.get(key);
    const [row = 0, column = 0] = key.split(',').map(Number);
    const line = (side: Side): Line | undefined => (rim === undefined || rim.has(side) ? lines[side] : undefined);
    const [t, r, b, l] = [line('top'), line('right'), line('bottom'), line('left')];
    if (!t && !r && !b && !l) continue;
    entries.push({
      rangeType: 'cell',
      value: {
        row_index: row,
        col_index: column,
        ...(t && { t: stroke(t) }),
        ...(r && { r: stroke(r) }),
        ...(b && { b: stroke(b) }),
        ...(l && { l: stroke(l) }),
      },
    });
  }
  return entries;
}
