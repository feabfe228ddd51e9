import type { CellLook, SheetChange } from '../core/plan/changes';
import { LOOK_FONT, SHEET_LOOK } from '../core/plan/sheetLook';
import { applyEdits, openedTag, withAttributes, type Edit } from './edits';
import type { OoxmlPackage } from './package';
import type { WorkbookParts } from './workbook';
import { childEnd, localName, prefixOf, scanXml, type OpenTag } from './xmlScan';

/** Parts of a cell format, each the inner XML of its element without prefixes. */
interface LookXml {
  readonly font: string;
  readonly fill: string;
  readonly border: string;
  readonly alignment: string;
  /** Number of a format that every program knows. */
  readonly numFmt: number;
}

/** The number that every program gives the format 0.00%. */
const PERCENT = 10;
const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const SIDES = ['left', 'right', 'top', 'bottom'].map(
  (side) => `<${side} style="thin"><color rgb="FF000000"/></${side}>`,
);
const BOX = `<border>${SIDES.join('')}<diagonal/></border>`;

function lookXml(look: CellLook): LookXml {
  const { size, bold, underline, colour, fill, boxed, horizontal, wrap, percent } = SHEET_LOOK[look];
  const shape = `${bold ? '<b/>' : ''}${underline ? '<u/>' : ''}<sz val="${String(size)}"/>`;
  const shade = `<patternFill patternType="solid"><fgColor rgb="${argb(fill)}"/><bgColor indexed="64"/></patternFill>`;
  return {
    font: `<font>${shape}${colour === undefined ? '' : `<color rgb="${argb(colour)}"/>`}<name val="${LOOK_FONT}"/></font>`,
    fill: fill === undefined ? NO_FILL : `<fill>${shade}</fill>`,
    border: boxed ? BOX : NO_BORDER,
    alignment: `<alignment horizontal="${horizontal}" vertical="center"${wrap ? ' wrapText="1"' : ''}/>`,
    numFmt: percent ? PERCENT : 0,
  };
}

const argb = (colour = ''): string => `FF${colour.slice(1)}`;

/**
 * Adds to styles.xml what the looks of these rows need; a format that is there already, from an earlier run, is used
 * again. Formats are added at the end, so that no number of another changes. A package without styles.xml stays plain.
 */
export function withLooks(
  pkg: OoxmlPackage,
  { styles }: WorkbookParts,
  rows: NonNullable<SheetChange['rows']>,
): { readonly pkg: OoxmlPackage; readonly ids: ReadonlyMap<CellLook, number> } {
  const used = new Set(rows.flatMap((row) => row.flatMap((cell) => cell?.look ?? [])));
  const ids = new Map<CellLook, number>();
  if (styles === undefined || used.size === 0) return { pkg, ids };
  let xml = pkg.text(styles);
  const add = (list: string, text: string): number => {
    const added = withItem(xml, list, text);
    xml = added.xml;
    return added.index;
  };
  for (const look of used) {
    const parts = lookXml(look);
    const [fontId, fillId, borderId] = [
      add('fonts', parts.font),
      add('fills', parts.fill),
      add('borders', parts.border),
    ];
    const numbers = `numFmtId="${String(parts.numFmt)}" fontId="${String(fontId)}" fillId="${String(fillId)}" borderId="${String(borderId)}"`;
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    ids.set(look, add('cellXfs', `<xf ${numbers} xfId="0" ${applied}>${parts.alignment}</xf>`));
  }
  return { pkg: pkg.with(styles, xml), ids };
}

/** The lists of styles.xml in the order that its schema wants. */
const LISTS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'];

/** The list with the item in it, at the end unless it is there already, and the item's number. */
function withItem(xml: string, list: string, unprefixed: string): { readonly xml: string; readonly index: number } {
  let prefix = '';
  let open: OpenTag | undefined;
  let close = 0;
  let start = 0;
  const items: string[] = [];
  scanXml(xml, {
    open: (tag, depth) => {
      if (depth === 0) prefix = prefixOf(tag.name);
      if (depth === 1 && localName(tag.name) === list) open = tag;
      if (depth === 2) start = tag.start;
    },
    close: (name, from, end, depth) => {
      if (depth === 1 && localName(name) === list) close = from;
      // Items are told by the list they stand in: the list's own closing tag has not been seen yet.
      if (depth === 2 && open && close === 0) items.push(xml.slice(start, end));
    },
  });
  const item = unprefixed.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`);
  const index = items.indexOf(item);
  if (index >= 0) return { xml, index };
  if (!open) {
    const at = childEnd(xml, LISTS.slice(0, LISTS.indexOf(list)));
    return {
      xml: applyEdits(xml, [{ start: at, end: at, text: `<${prefix}${list} count="1">${item}</${prefix}${list}>` }]),
      index: 0,
    };
  }
  const tag = withAttributes(xml.slice(open.start, open.end), { count: String(items.length + 1) });
  const edits: Edit[] = open.selfClosing
    ? [{ start: open.start, end: open.end, text: `${openedTag(tag)}${item}</${open.name}>` }]
    : [
        { start: open.start, end: open.end, text: tag },
        { start: close, end: close, text: item },
      ];
  return { xml: applyEdits(xml, edits), index: items.length };
}
