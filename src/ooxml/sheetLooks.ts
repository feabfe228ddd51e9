import type { CellLook, SheetChange } from '../core/plan/changes';
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

const font = (size: number, more = ''): string => `<font>${more}<sz val="${String(size)}"/><name val="宋体"/></font>`;
const side = (name: string): string => `<${name} style="thin"><color rgb="FF000000"/></${name}>`;
const BOX = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
const OPEN = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
const GREY =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF2F2F2"/><bgColor indexed="64"/></patternFill></fill>';
const centred = '<alignment horizontal="center" vertical="center" wrapText="1"/>';
const left = '<alignment horizontal="left" vertical="center" wrapText="1"/>';
const LINK = '<font><u/><sz val="10"/><color rgb="FF0563C1"/><name val="宋体"/></font>';
const BOXED = { font: font(10), fill: NO_FILL, border: BOX, alignment: centred, numFmt: 0 };
const running = '<alignment horizontal="left" vertical="center"/>';
const PLAIN = { font: font(10), fill: NO_FILL, border: OPEN, alignment: running, numFmt: 0 };

const LOOKS: Readonly<Record<CellLook, LookXml>> = {
  title: { ...PLAIN, font: font(16, '<b/>'), alignment: centred },
  subtitle: { ...PLAIN, alignment: centred },
  heading: { ...PLAIN, font: font(11, '<b/>') },
  label: { ...BOXED, fill: GREY },
  box: { ...BOXED, alignment: left },
  number: BOXED,
  percent: { ...BOXED, numFmt: 10 },
  link: { ...PLAIN, font: LINK },
  boxedLink: { ...BOXED, alignment: left, font: LINK },
  text: PLAIN,
};

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
    const parts = LOOKS[look];
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
