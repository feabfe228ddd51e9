import type { CellContent, Change } from '../core/plan/changes';
import { parseAddress } from '../core/sheet/address';
import { cellAt, type Cell, type Sheet } from '../core/sheet/sheet';
import { decimal, HUNDRED, multiply } from '../core/text/decimal';
import type { Hindrance, PreviewLine } from './state';

/** Formula cells and locked cells are shown but not ticked. */
export function previewLine(change: Change, sheets: readonly Sheet[]): PreviewLine {
  const place = parseAddress(change.cell);
  const sheet = place && sheets.find((candidate) => candidate.name === place.sheet);
  const cell = sheet && cellAt(sheet, place.row, place.column);
  const locked = sheet?.protected === true && cell?.locked !== false;
  const hindrance: Hindrance | undefined = locked ? 'protected' : change.replacesFormula ? 'formula' : undefined;
  return {
    change,
    from: change.expects.formula ?? cell?.text ?? shown(change.expects, cell),
    to: shown(change.to, cell),
    ticked: hindrance === undefined,
    ...(hindrance && { hindrance }),
  };
}

/** What a content will look like in its cell: a percent cell shows 0.9724 as 97.24%. Blank is ''. */
export function shown({ value, formula }: CellContent, cell: Cell | undefined): string {
  if (formula !== undefined) return formula;
  if (typeof value === 'number' && cell?.format?.includes('%')) return `${multiply(decimal(value), HUNDRED)}%`;
  return value === null ? '' : String(value);
}
