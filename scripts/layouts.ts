import { writeFileSync } from 'node:fs';
import { Region } from '../src/core/forms/region';
import type { Sheet } from '../src/core/sheet/sheet';
import { samples } from '../test/core/forms/samples';

/**
 * Draws the pictures of docs/layouts.md from the invented forms of the tests: labels grey, what is filled in white, so
 * that each picture also shows what the reader takes for a label.
 */
const CELL = { width: 86, height: 26 };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** As much of a text as fits, in two lines at most. */
function lines(text: string, width: number, height: number): string[] {
  const perLine = Math.max(2, Math.floor(width / 10));
  const whole = text.replace(/\s+/g, '');
  const rows = height > CELL.height * 1.5 || whole.length > perLine ? 2 : 1;
  const cut = whole.length > perLine * rows ? `${whole.slice(0, perLine * rows - 1)}…` : whole;
  return [cut.slice(0, perLine), cut.slice(perLine)].filter((line) => line !== '');
}

function picture(sheet: Sheet): string {
  const width = Math.max(...sheet.rows.map((row) => row?.length ?? 0));
  const region = new Region(sheet, { top: 0, left: 0, bottom: sheet.rows.length - 1, right: width - 1 }, sheet.merges);
  const parts: string[] = [];
  // The printed grid; boxes are drawn over it.
  sheet.rows.forEach((row, top) => {
    for (let left = 0; left < width; left += 1) {
      const [x, y] = [left * CELL.width + 1, top * CELL.height + 1];
      if (row)
        parts.push(
          `<rect x="${x}" y="${y}" width="${CELL.width}" height="${CELL.height}" fill="#fff" stroke="#9aa4b2"/>`,
        );
    }
  });
  for (const box of region.boxes) {
    const [x, y] = [box.left * CELL.width + 1, box.top * CELL.height + 1];
    const [w, h] = [(box.right - box.left + 1) * CELL.width, (box.bottom - box.top + 1) * CELL.height];
    const { label, title, headLine } = box.wording;
    const known = label !== undefined || title !== undefined || headLine === true;
    parts.push(
      `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${known ? '#eef1f5' : '#fff'}" stroke="#9aa4b2"/>`,
    );
    const shown = lines(box.text, w - 6, h);
    shown.forEach((line, index) => {
      const middle = y + h / 2 + (index - (shown.length - 1) / 2) * 11 + 3.5;
      const weight = title === undefined ? '' : ' font-weight="bold"';
      parts.push(`<text x="${x + w / 2}" y="${middle}" text-anchor="middle"${weight}>${escaped(line)}</text>`);
    });
  }
  const [w, h] = [width * CELL.width + 2, sheet.rows.length * CELL.height + 2];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}" font-family="Noto Sans CJK SC, Microsoft YaHei, sans-serif" font-size="10" fill="#1f2933"><rect width="${w}" height="${h}" fill="#fff"/>${parts.join('\n')}</svg>\n`;
}

for (const [name, sample] of Object.entries(samples))
  writeFileSync(`docs/images/layouts/${name}.svg`, picture(sample()));
