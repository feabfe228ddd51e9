/** Replace `text.slice(start, end)`; an insertion has `start === end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Makes all edits at once; positions are those of the text as it was. Insertions at one place keep their order and come
 * before what is replaced there.
 *
 * @example applyEdits('abc', [{ start: 1, end: 2, text: 'B' }]) === 'aBc'
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits
    .map((edit, order) => ({ edit, order }))
    .sort(
      (one, other) =>
        one.edit.start - other.edit.start || length(one.edit) - length(other.edit) || one.order - other.order,
    );
  let result = '';
  let at = 0;
  for (const { edit } of sorted) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

const length = ({ start, end }: Edit): number => end - start;

/** An opening tag with attributes set (or removed where undefined); everything else of it stays as written. */
export function withAttributes(tag: string, attributes: Readonly<Record<string, string | undefined>>): string {
  let result = tag;
  for (const [name, value] of Object.entries(attributes)) {
    const written = new RegExp(`(\\s+${name}\\s*=\\s*)(["'])[^"']*\\2`);
    if (written.test(result)) {
      result = result.replace(written, (_all, before: string, quote: string) =>
        value === undefined ? '' : `${before}${quote}${value}${quote}`,
      );
    } else if (value !== undefined) result = result.replace(/\s*\/?>$/, (end) => ` ${name}="${value}"${end}`);
  }
  return result;
}

/** The opening tag of an element that was self-closing: `openedTag('<row r="1"/>') === '<row r="1">'`. */
export function openedTag(tag: string): string {
  return tag.replace(/\s*\/>$/, '>');
}
