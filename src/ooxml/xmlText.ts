/**
 * Text as it may stand between tags of a cell. Characters that XML cannot hold are written the way Excel does it
 * (`_x0007_`), and a text that looks like such an escape by itself is protected.
 *
 * @example cellText('a<b') === 'a&lt;b'
 */
export function cellText(text: string): string {
  return escapeXml(text.replace(ESCAPE_LIKE, '_x005F$&').replace(FORBIDDEN, hexEscape));
}

/** For attribute values in double quotes and for texts that know no `_xHHHH_`, such as formulas. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** Whether a text would lose blanks or line breaks at its ends, or runs of them, without `xml:space="preserve"`. */
export function needsPreserve(text: string): boolean {
  return /^\s|\s$|\s\s|[\n\r\t]/.test(text);
}

const ESCAPE_LIKE = /_x[\dA-Fa-f]{4}_/g;
// eslint asks why control characters stand here: they are exactly what XML 1.0 forbids, with lone surrogates.
const FORBIDDEN = new RegExp(
  '[\\u0000-\\u0008\\u000b\\u000c\\r\\u000e-\\u001f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  'g',
);

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
