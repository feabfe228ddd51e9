import type { Finding } from '../../core/rules/rule';
import type { Cells } from '../../core/plan/cells';

/** A cell's text around the part that is wrong. */
export interface Quoted {
  readonly before: string;
  readonly wrong: string;
  readonly after: string;
}

/** Params that hold words of the sheet, the likeliest to be the wrong ones first. */
const WORDS_OF_THE_SHEET = ['part', 'words', 'word', 'found', 'unit'] as const;
/** Characters shown on either side: enough to find the place, short enough for a narrow pane. */
const AROUND = 14;

/**
 * Where a finding points into a longer text: 现为 “……到2023年底全面完成……” with 2023 as the wrong part. Undefined where the
 * whole cell is meant.
 */
export function wrongPart(finding: Finding, cells: Cells): Quoted | undefined {
  const [cell] = finding.cells;
  const text = (cell === undefined ? undefined : cells(cell))?.text.replace(/\s+/g, ' ').trim() ?? '';
  for (const name of WORDS_OF_THE_SHEET) {
    const words = (finding.params[name] ?? '').replace(/\s+/g, ' ').trim();
    const at = words === '' || words === text ? -1 : text.indexOf(words);
    if (at < 0) continue;
    return {
      before: shortened(text.slice(0, at), 'start'),
      wrong: words,
      after: shortened(text.slice(at + words.length), 'end'),
    };
  }
  return undefined;
}

function shortened(text: string, side: 'start' | 'end'): string {
  const letters = Array.from(text);
  if (letters.length <= AROUND) return text;
  return side === 'start' ? `…${letters.slice(-AROUND).join('')}` : `${letters.slice(0, AROUND).join('')}…`;
}
