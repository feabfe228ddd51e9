/**
 * 32-bit FNV-1a: the same everywhere, enough to tell a few hundred layouts or the values of one cell apart, and short
 * enough to read.
 *
 * @example hashOf('12次').toString(36)
 */
export function hashOf(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}
