import type { Label } from './label';
import type { ColumnRole } from './lexicon/columnWords';
import type { Reading } from './reading';
import type { Box } from './region';
import { wordingOf } from './wording';

/** What a second row of headings may hold. */
const SUB_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'reason',
  'likelihood',
  'actual',
  'projected',
  'target',
]);

export function headerBottom(reading: Reading, top: number, boxes: readonly Box[]): number {
  // The band at the side runs down along the whole table; it is no part of the header's height.
  const heads = boxes.filter((box) => reading.label(box)?.band === undefined);
  const bottom = Math.max(top, ...heads.map((box) => box.bottom));
  // Without merges, sub-headings in the next row are told by being labels, under no level.
  const below = reading.region.row(bottom + 1).filter((box) => box.text !== '');
  const [first] = heads;
  // A heading broken over two rows by a PDF: 年度指 / 标值.
  const broken =
    below.length > 0 && below.every((box) => joinedLabel(reading.region.at(top, box.left), box) !== undefined);
  if (broken && bottom === top) return bottom + 1;
  const sub = below.length > 1 && below.every((box) => reading.isLabel(box) && box.left > (first?.left ?? 0));
  const roles = below.map((box) => reading.label(box)?.column);
  const own = roles.filter((role) => role !== undefined && SUB_ROLES.has(role)).length;
  // 前年 and 上年 beside the year's own value under 指标值.
  const years = own === 1 && roles.every((role) => role === 'aside' || (role && SUB_ROLES.has(role)));
  return sub && (own > 1 || years) ? bottom + 1 : bottom;
}

/**
 * What a heading says whose words stand in two boxes, neither of which need say it alone; the band at the side may be
 * broken in the same way, 年度绩效指 / 标完成情况.
 */
function joinedLabel(above: Box | undefined, below: Box): Label | undefined {
  if (above === undefined || above.text === '' || above.bottom >= below.top) return undefined;
  if (above.left !== below.left || above.right !== below.right || below.wording.label?.surelyLevel) return undefined;
  const { label } = wordingOf(above.text + below.text);
  return label?.column !== undefined || label?.band === 'indicators' ? label : undefined;
}

/** A heading: its lowest box, what its words say, and the role they give the column. */
export interface Leaf {
  readonly box: Box;
  readonly label: Label | undefined;
  readonly heading: string;
  readonly role: ColumnRole | undefined;
  /** The role is that of the box above, of which this is one of several parts. */
  readonly part: boolean;
}

/** The lowest box of every column of the header, with the role of its own words or else of those above it. */
export function leavesOf(reading: Reading, top: number, bottom: number): Leaf[] {
  const { region } = reading;
  const leaves: Leaf[] = [];
  for (let column = region.area.left; column <= region.area.right; column += 1) {
    const stack: Box[] = [];
    for (let row = bottom; row >= top; row -= 1) {
      const box = region.at(row, column);
      if (box && box.text !== '' && (box.top >= top || reachesIn(reading, box, bottom)) && !stack.includes(box))
        stack.push(box);
    }
    const [leaf = headingInBand(reading, top, column), ...above] = stack;
    if (!leaf || leaves.some(({ box }) => box === leaf)) continue;
    const over = above.length > 0 || bottom === top ? above : [headingOver(reading, top, column)];
    const joined = joinedLabel(above[0], leaf);
    const label = joined ?? reading.label(leaf);
    const heading = joined ? `${above[0]?.text ?? ''}${leaf.text}` : leaf.text;
    const role = joined
      ? joined.column
      : [leaf, ...over].map((box) => reading.label(box)?.column).find((found) => found !== undefined);
    for (const box of above) reading.claim(box, 'label');
    leaves.push({ box: leaf, label, heading, role, part: label?.column === undefined && role !== undefined });
  }
  return leaves;
}

/** A heading merged over the rows of the header and the band above it, as 偏差原因 beside a band 绩效指标. */
function reachesIn(reading: Reading, box: Box, bottom: number): boolean {
  const label = reading.label(box);
  return box.bottom === bottom && label?.column !== undefined && label.band === undefined;
}

/** The same without merges: in the row of the band 绩效指标, over a column that has no heading of its own. */
function headingInBand(reading: Reading, top: number, column: number): Box | undefined {
  const box = reading.region.at(top - 1, column);
  const label = reading.label(box);
  if (!box || box.bottom !== top - 1 || label?.column === undefined || label.band !== undefined) return undefined;
  return reading.region.row(top - 1).some((other) => reading.label(other)?.band === 'indicators') ? box : undefined;
}

/** Over a sub-heading without merges: the heading to its left in the first row. */
function headingOver(reading: Reading, top: number, column: number): Box | undefined {
  for (let left = column; left >= reading.region.area.left; left -= 1) {
    const box = reading.region.at(top, left);
    if (box && box.text !== '') return box;
  }
  return undefined;
}
