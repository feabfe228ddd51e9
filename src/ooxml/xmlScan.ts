import { SaxesParser } from 'saxes';
import { OoxmlError } from './ooxmlError';

/** An element's opening tag and where it stands: `text.slice(start, end)` is the tag itself. */
export interface OpenTag {
  /** As written, with its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

export interface XmlHandler {
  open?(tag: OpenTag, depth: number): void;
  /** `start` and `end` of the closing tag; both equal the end of the opening tag where the element is self-closing. */
  close?(name: string, start: number, end: number, depth: number): void;
  text?(text: string): void;
}

/**
 * Reads an XML text once and says where each tag stands, so that a few tags can be replaced and every other byte kept.
 * A DOCTYPE is refused: no spreadsheet writes one, and entities declared in it can be made to explode.
 *
 * @throws OoxmlError `damaged` where the text is not well-formed
 * @example scanXml('<a><b/></a>', { open: (tag) => names.push(tag.name) }) // names: a, b
 */
export function scanXml(text: string, handler: XmlHandler): void {
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  let depth = 0;
  let start = 0;
  parser.on('error', (error) => {
    throw new OoxmlError('damaged', error.message);
  });
  parser.on('doctype', () => {
    throw new OoxmlError('damaged', 'DOCTYPE');
  });
  parser.on('opentagstart', () => {
    // The parser has read `<`, the name and what ended the name: one character, or two where it is CRLF.
    start = text.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', (tag) => {
    const end = parser.position;
    handler.open?.({ name: tag.name, attributes: tag.attributes, start, end, selfClosing: tag.isSelfClosing }, depth);
    depth += 1;
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    const end = parser.position;
    const open = tag.isSelfClosing ? end : text.lastIndexOf('<', end - 1);
    handler.close?.(tag.name, open, end, depth);
  });
  if (handler.text) {
    const onText = handler.text.bind(handler);
    parser.on('text', onText);
    parser.on('cdata', onText);
  }
  parser.write(text).close();
}

/** The prefix of a tag name with its colon: `prefixOf('x:row') === 'x:'`, `prefixOf('row') === ''`. */
export function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(':') + 1);
}

/** The name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Where the last of the root's children with one of these local names ends; the end of the root's tag if there is none. */
export function childEnd(xml: string, names: readonly string[]): number {
  const wanted = new Set(names);
  let at = 0;
  scanXml(xml, {
    open: ({ end }, depth) => {
      if (depth === 0) at = end;
    },
    close: (name, _start, end, depth) => {
      if (depth === 1 && wanted.has(localName(name))) at = end;
    },
  });
  return at;
}
