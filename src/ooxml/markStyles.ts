import type { MarkLook } from '../core/plan/markLook';
import { MARK_LOOK, MARK_ORDER } from '../core/plan/markLook';
import type { Severity } from '../core/rules/rule';
import type { Edit } from './edits';
import { applyEdits, withAttributes } from './edits';
import type { OpenTag } from './xmlScan';
import { childEnd, localName, prefixOf, scanXml } from './xmlScan';

/** The differential formats of styles.xml: `<dxfs>` and where each `<dxf>` stands. */
interface DxfList {
  readonly prefix: string;
  readonly open: OpenTag | undefined;
  readonly close: number;
  readonly items: readonly { readonly start: number; readonly end: number }[];
}

/** Adds a format per severity at the end of styles.xml, where the numbers of the others stay; returns their numbers. */
export function addMarkStyles(
  xml: string,
  severities: readonly Severity[],
): { xml: string; ids: Map<Severity, number> } {
  const list = dxfList(xml);
  const used = MARK_ORDER.filter((severity) => severities.includes(severity));
  const ids = new Map(used.map((severity, index) => [severity, list.items.length + index]));
  const added = used.map((severity) => dxfXml(list.prefix, MARK_LOOK[severity])).join('');
  const name = `${list.prefix}dxfs`;
  if (!list.open) {
    // Without a count, by which removal knows that the list itself is ours.
    const at = childEnd(xml, ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles']);
    return { xml: applyEdits(xml, [{ start: at, end: at, text: `<${name}>${added}</${name}>` }]), ids };
  }
  const { start, end, selfClosing } = list.open;
  const tag = recount(xml.slice(start, end), used.length);
  if (!selfClosing) {
    const edits: Edit[] = [
      { start, end, text: tag },
      { start: list.close, end: list.close, text: added },
    ];
    return { xml: applyEdits(xml, edits), ids };
  }
  // The blank where the slash was tells removal to close the tag again as it was.
  return { xml: applyEdits(xml, [{ start, end, text: `${tag.slice(0, -2)} >${added}</${name}>` }]), ids };
}

/**
 * The reverse of {@link addMarkStyles}, to the byte. Only formats of ours at the end are taken out, so that no number
 * of another changes; one that some other program has moved, respelled or put to use stays, and does no harm.
 *
 * @param inUse whether a format's number is used by anything that is not ours
 */
export function removeMarkStyles(xml: string, inUse: (id: number) => boolean): string {
  const list = dxfList(xml);
  const ours = new Set(MARK_ORDER.map((severity) => dxfXml(list.prefix, MARK_LOOK[severity])));
  let left = list.items.length;
  let from = list.close;
  for (let item = list.items.at(left - 1); item; item = left > 0 ? list.items[left - 1] : undefined) {
    if (!ours.has(xml.slice(item.start, item.end)) || inUse(left - 1)) break;
    from = item.start;
    left -= 1;
  }
  const removed = list.items.length - left;
  if (!list.open || removed === 0) return xml;
  const { start, end, name } = list.open;
  const tag = recount(xml.slice(start, end), -removed);
  const closing = `</${name}>`.length;
  if (left > 0 || (list.open.attributes['count'] !== undefined && !tag.endsWith(' >'))) {
    return applyEdits(xml, [
      { start, end, text: tag },
      { start: from, end: list.close, text: '' },
    ]);
  }
  const whole = { start, end: list.close + closing };
  return applyEdits(xml, [{ ...whole, text: tag.endsWith(' >') ? `${tag.slice(0, -2)}/>` : '' }]);
}

function recount(tag: string, change: number): string {
  const count = /\scount\s*=\s*["'](\d+)["']/.exec(tag)?.[1];
  return count === undefined ? tag : withAttributes(tag, { count: String(Number(count) + change) });
}

function dxfList(xml: string): DxfList {
  let prefix = '';
  let open: OpenTag | undefined;
  let close = 0;
  let item = 0;
  const items: { start: number; end: number }[] = [];
  scanXml(xml, {
    open: (tag, depth) => {
      if (depth === 0) prefix = prefixOf(tag.name);
      if (depth === 1 && localName(tag.name) === 'dxfs') open = tag;
      if (depth === 2) item = tag.start;
    },
    close: (name, start, end, depth) => {
      if (depth === 2 && localName(name) === 'dxf') items.push({ start: item, end });
      if (depth === 1 && localName(name) === 'dxfs') close = start;
    },
  });
  return { prefix, open, close, items };
}

const BORDER = { continuous: 'thin', dash: 'dashed', dot: 'dotted' } as const;

function dxfXml(p: string, look: MarkLook): string {
  const color = (name: string, rgb: string): string => `<${p}${name} rgb="FF${rgb.slice(1)}"/>`;
  const underline = look.underline === 'none' ? '' : `<${p}u val="${look.underline}"/>`;
  const side = (name: string): string =>
    `<${p}${name} style="${BORDER[look.border]}">${color('color', look.borderColor)}</${p}${name}>`;
  return (
    `<${p}dxf><${p}font>${underline}${color('color', look.font)}</${p}font>` +
    `<${p}fill><${p}patternFill patternType="solid">${color('fgColor', look.fill)}${color('bgColor', look.fill)}</${p}patternFill></${p}fill>` +
    `<${p}border>${['left', 'right', 'top', 'bottom'].map(side).join('')}</${p}border></${p}dxf>`
  );
}
