import { builtInFormat } from './displayText';
import { applyEdits, type Edit } from './edits';
import { isTrue } from './workbook';
import { localName, prefixOf, scanXml } from './xmlScan';

/** What the reader must know of styles.xml beyond what the reading library tells. */
export interface StyleFacts {
  /** By cell style index: whether a cell of that style may be edited on a protected sheet. */
  readonly unlocked: readonly boolean[];
  /** Number format codes in use by their number; General is absent. */
  readonly formats: ReadonlyMap<number, string>;
}

export function styleFacts(xml: string): StyleFacts {
  const unlocked: boolean[] = [];
  const used = new Set<number>();
  const spelled = new Map<number, string>();
  let inCellXfs = false;
  scanXml(xml, {
    open: ({ name, attributes }, depth) => {
      const local = localName(name);
      if (depth === 1) inCellXfs = local === 'cellXfs';
      else if (depth === 2 && local === 'numFmt')
        spelled.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (inCellXfs && local === 'xf') {
        unlocked.push(false);
        used.add(Number(attributes['numFmtId'] ?? 0));
      } else if (inCellXfs && local === 'protection') {
        const locked = attributes['locked'];
        unlocked[unlocked.length - 1] = locked !== undefined && !isTrue(locked);
      }
    },
  });
  const formats = new Map<number, string>();
  for (const id of used) {
    const code = spelled.get(id) ?? builtInFormat(id);
    if (code !== undefined && code !== '' && code !== 'General') formats.set(id, code);
  }
  return { unlocked, formats };
}

/**
 * styles.xml for the reading library, with each number format replaced by its number in quotes. The library turns
 * numbers into dates where it takes the format for a date, which loses those out of its range; and it knows the
 * American formats only.
 */
export function maskFormats(xml: string, { formats }: StyleFacts): string {
  const edits: Edit[] = [];
  let prefix = '';
  let start = 0;
  scanXml(xml, {
    open: (tag, depth) => {
      if (depth === 0) {
        prefix = prefixOf(tag.name);
        const codes = [...formats.keys()].map(
          (id) => `<${prefix}numFmt numFmtId="${String(id)}" formatCode="&quot;${String(id)}&quot;"/>`,
        );
        edits.push({ start: tag.end, end: tag.end, text: `<${prefix}numFmts>${codes.join('')}</${prefix}numFmts>` });
      }
      if (depth === 1 && localName(tag.name) === 'numFmts') start = tag.start;
    },
    close: (name, _start, end, depth) => {
      if (depth === 1 && localName(name) === 'numFmts') edits.push({ start, end, text: '' });
    },
  });
  return applyEdits(xml, edits);
}

/** The code behind a masked format, undefined for General. */
export function unmaskFormat(masked: string | undefined, { formats }: StyleFacts): string | undefined {
  return masked === undefined ? undefined : formats.get(Number(masked.replaceAll('"', '')));
}
