import type { Color } from 'hucre';

/** The palette of old files, ECMA-376 18.8.27; 64 and 65 are the system's own text and background. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/**
 * A colour as the page draws it, `#RRGGBB`; undefined where the file leaves it to the system.
 *
 * @param theme the theme's colours in the order of its part: dk1, lt1, dk2, lt2, accent1 …
 * @example cssColour({ rgb: 'FFFF0000' }, []) === '#FF0000'
 */
export function cssColour(colour: Color | undefined, theme: readonly string[]): string | undefined {
  if (!colour) return undefined;
  const plain = colour.rgb ?? themed(colour.theme, theme) ?? INDEXED[colour.indexed ?? -1];
  if (plain === undefined || !/^([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(plain)) return undefined;
  return `#${tinted(plain.slice(-6), colour.tint ?? 0)}`.toUpperCase();
}

/** Cells count the theme's first two pairs the other way round: 0 is lt1, 1 is dk1. */
function themed(index: number | undefined, theme: readonly string[]): string | undefined {
  if (index === undefined) return undefined;
  return theme[index < 4 ? index ^ 1 : index];
}

/** Lightens towards white or darkens towards black, channel by channel; near enough to Excel's way over HLS. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  return [0, 2, 4]
    .map((at) => {
      const channel = Number.parseInt(rgb.slice(at, at + 2), 16);
      const moved = tint > 0 ? channel + (255 - channel) * tint : channel * (1 + tint);
      return Math.round(moved).toString(16).padStart(2, '0');
    })
    .join('');
}
