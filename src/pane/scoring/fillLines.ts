import type { Change } from '../../core/plan/changes';
import { previewLine } from '../preview';
import type { Seen } from '../sessionKit';
import type { PreviewLine } from '../state';

/** 填数值 or 填公式. */
export type FillAs = 'values' | 'formulas';

/** The lines of 回填得分, each with its formula where there is one. */
export async function fillLines(seen: Seen): Promise<readonly PreviewLine[]> {
  const { formulasFor } = await import('./formulaChanges');
  const live = new Map(formulasFor(seen).map((change) => [change.cell, change.to]));
  return seen.report.changes.map((change) => {
    const formula = live.get(change.cell);
    const line = previewLine(change, seen.opened.sheets);
    return formula?.formula === undefined ? line : { ...line, formula };
  });
}

/** What is written of the ticked lines. */
export function writtenAs(lines: readonly PreviewLine[], as: FillAs): readonly Change[] {
  return lines.flatMap(({ ticked, change, formula }) => {
    if (!ticked) return [];
    return [as === 'formulas' && formula ? { ...change, to: formula } : change];
  });
}
