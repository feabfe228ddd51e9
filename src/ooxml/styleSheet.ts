import { localFormat } from './displayText';
import { isTrue } from './workbook';
import { localName, prefixOf, scanXml } from './xmlScan';
import { escapeXml } from './xmlText';

/** What the reader must know of styles.xml beyond what the reading library tells. */
export interface StyleFacts {
  /** By cell style index: whether a cell of that style may be edited on a protected sheet. */
  readonly unlocked: readonly boolean[];
  /** Built-in number formats in use whose code depends on the language, and which the file does not spell out. */
  readonly localFormats: ReadonlyMap<number, string>;
}

export function styleFacts(xml: string): StyleFacts {
  const unlocked: boolean[] = [];
  const used = new Set<number>();
  const spelled = new Set<number>();
  let inCellXfs = false;
  scanXml(xml, {
    open: ({ name, attributes }) => {
      const local = localName(name);
      if (local === 'cellXfs') inCellXfs = true;
      else if (local === 'numFmt') spelled.add(Number(attributes['numFmtId']));
      else if (inCellXfs && local === 'xf') {
        unlocked.push(false);
        used.add(Number(attributes['numFmtId'] ?? 0));
      } else if (inCellXfs && local === 'protection') {
        const locked = attributes['locked'];
        unlocked[unlocked.length - 1] = locked !== undefined && !isTrue(locked);
      }
    },
    close: (name) => {
      if (localName(name) === 'cellXfs') inCellXfs = false;
    },
  });
  const localFormats = new Map<number, string>();
  for (const id of used) {
    const code = spelled.has(id) ? undefined : localFormat(id);
    if (code !== undefined) localFormats.set(id, code);
  }
  return { unlocked, localFormats };
}

/** styles.xml with the language's formats spelled out, for a reading library that knows only the American ones. */
export function spellOutFormats(xml: string, formats: ReadonlyMap<number, string>): string {
  if (formats.size === 0) return xml;
  let at: { after: number; prefix: string; wrap: boolean } | undefined;
  scanXml(xml, {
    open: ({ name, end, selfClosing }, depth) => {
      if (depth === 0) at = { after: end, prefix: prefixOf(name), wrap: true };
      if (localName(name) === 'numFmts' && !selfClosing) at = { after: end, prefix: prefixOf(name), wrap: false };
    },
  });
  if (!at) return xml;
  const { after, prefix, wrap } = at;
  const list = [...formats]
    .map(([id, code]) => `<${prefix}numFmt numFmtId="${String(id)}" formatCode="${escapeXml(code)}"/>`)
    .join('');
  return xml.slice(0, after) + (wrap ? `<${prefix}numFmts>${list}</${prefix}numFmts>` : list) + xml.slice(after);
}
