import type { Area } from '../sheet/address';
import type { Cell, Row, Sheet } from '../sheet/sheet';
import { isBlank } from './region';
import { Sketch, sketchRow } from './rowSketch';
import { kindOfTitle } from './titles';
import { wordingOf } from './wording';

/**
 * Some exports write the text of a merged area into each of its cells and leave the merge out. Puts the merges back, so
 * that the form reads as it was: equal labels beside or below one another were one, and equal values beside one another
 * were one where the labels over them were.
 *
 * @returns the sheet itself where its titles are not repeated cell by cell
 */
export function remerged(sheet: Sheet): Sheet {
  if (sheet.merges.length > 0 || !sheet.rows.some(repeatsTitle)) return sheet;
  const merges: Area[] = [];
  const rows: (Row | undefined)[] = [];
  /** For each pair of columns whether the labels last met over it were equal. */
  const joined: boolean[] = [];
  let open = new Map<string, Area & { text: string }>();
  // In a table with a project per row each row has its own levels.
  const table = sheet.rows.some((row) => (sketchRow(row) & Sketch.tableHead) !== 0);
  sheet.rows.forEach((row, top) => {
    const next = new Map<string, Area & { text: string }>();
    const kept: (Cell | undefined)[] = [];
    for (const { left, right, text } of runsOf(row ?? [], joined)) {
      const key = `${String(left)}:${String(right)}`;
      const above = open.get(key);
      const grows =
        above !== undefined &&
        above.bottom === top - 1 &&
        above.text === text &&
        isLabel(text) &&
        !(table && isLevel(text));
      const area = grows ? { ...above, bottom: top } : { top, left, bottom: top, right, text };
      if (!grows) kept[left] = row?.[left];
      next.set(key, area);
      if (above && !grows) merges.push(above);
      open.delete(key);
    }
    merges.push(...open.values());
    open = next;
    rows.push(row && Array.from({ length: row.length }, (_, column) => kept[column]));
  });
  merges.push(...open.values());
  const several = merges.filter(({ top, left, bottom, right }) => bottom > top || right > left);
  return { ...sheet, rows, merges: several.map(({ top, left, bottom, right }) => ({ top, left, bottom, right })) };
}

/** A title written into three cells side by side; two forms beside one another leave a gap between theirs. */
function repeatsTitle(row: Row | undefined): boolean {
  const first = row?.findIndex((cell) => !isBlank(cell)) ?? -1;
  const text = row?.[first]?.text;
  if (text === undefined || row?.[first + 1]?.text !== text || row[first + 2]?.text !== text) return false;
  const { title, otherTitle } = wordingOf(text);
  // A 汇总表 is no form's title, but names the kind of the forms in its rows.
  return title !== undefined || (otherTitle === true && kindOfTitle(text) !== undefined);
}

const isLevel = (text: string): boolean => wordingOf(text).label?.surelyLevel === true;

const isLabel = (text: string): boolean => {
  const { label, title, headLine } = wordingOf(text);
  return (label ?? title ?? headLine) !== undefined;
};

/** Nobody writes so much twice side by side. */
const SENTENCE = 20;

/** Cells of a row that show the same and belong together. */
function* runsOf(row: Row, joined: boolean[]): Generator<{ left: number; right: number; text: string }> {
  for (let left = 0; left < row.length; left += 1) {
    const text = row[left]?.text ?? '';
    if (text.trim() === '') continue;
    const label = isLabel(text);
    let right = left;
    while (row[right + 1]?.text === text && (label || text.length >= SENTENCE || (joined[right] ?? true))) right += 1;
    if (label) {
      for (let column = left; column < right; column += 1) joined[column] = true;
      if (isLabel(row[right + 1]?.text ?? '')) joined[right] = false;
    }
    yield { left, right, text };
    left = right;
  }
}
