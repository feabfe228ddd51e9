/** Points of one line of text in a sheet of ours, and of the least row. */
const LINE = 14;
const LEAST = 20;
/** Excel allows no more. */
const MOST = 409;

/**
 * The height in points that texts need in columns of these widths (in characters, a Chinese one counting two): not every
 * program makes wrapped rows higher by itself.
 *
 * @example rowHeight([['全年开展河道巡查不少于12次', 16]]) === 34
 */
export function rowHeight(texts: readonly (readonly [string, number])[]): number {
  const lines = Math.max(1, ...texts.map(([text, width]) => linesOf(text, width)));
  return Math.min(MOST, Math.max(LEAST, lines * LINE + 6));
}

function linesOf(text: string, width: number): number {
  // A column loses about a character to its edges.
  const room = Math.max(2, width - 1);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(lengthOf(line) / room)), 0);
}

const lengthOf = (line: string): number => Array.from(line).reduce((sum, sign) => sum + (sign > '\u00ff' ? 2 : 1), 0);
