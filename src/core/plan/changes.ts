import type { Address, Area } from '../sheet/address';
import type { Cell, CellValue } from '../sheet/sheet';
import type { Severity } from '../rules/rule';
import type { Memory } from '../memory';

/** What a cell held when the plan was made; a value or a formula (with its leading `=`). */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
}

/** What a change expects to find in a cell; a blank cell holds null. */
function contentOf(cell: Cell | undefined): CellContent {
  return { value: cell?.value ?? null, ...(cell?.formula !== undefined && { formula: cell.formula }) };
}

/**
 * A new content for one cell. `expects` is what the program saw there: where the cell holds something else by now the
 * change is a conflict and is not made. A string is always written as text, even if it begins with `=`.
 */
export interface CellChange {
  readonly cell: Address;
  readonly expects: CellContent;
  readonly to: CellContent;
}

/** score 得分, rate 执行率, total 总分, weight 分值, fix 修正. */
export type ChangeKind = 'score' | 'rate' | 'total' | 'weight' | 'fix';

/** A proposal to the user: a cell change with its reason. */
export interface Change extends CellChange {
  readonly form: Address;
  readonly kind: ChangeKind;
  readonly working: string;
  /** The cell holds a formula: shown, but left unless the user ticks it. */
  readonly replacesFormula?: true;
}

/**
 * The change of one cell to another value: nothing where the cell holds it already. A formula is said to be replaced, so
 * that nobody loses one without a tick.
 *
 * @param held what stands in the cell now
 * @param working why, in Chinese: `10 + 87 = 97`
 * @example changeTo({ cell: '表!H26', form: '表!A1', kind: 'total' }, cells('表!H26'), 97, '10 + 87 = 97')
 */
export function changeTo(
  at: Pick<Change, 'cell' | 'form' | 'kind'>,
  held: Cell | undefined,
  value: CellValue,
  working: string,
): readonly Change[] {
  const expects = contentOf(held);
  if (expects.formula === undefined && expects.value === value) return [];
  const replaces = expects.formula !== undefined && { replacesFormula: true as const };
  return [{ ...at, expects, to: { value }, working, ...replaces }];
}

/** Cells to be shown as mistaken, one mark per severity. */
export interface Mark {
  readonly severity: Severity;
  readonly cells: readonly Address[];
}

/**
 * How a cell of a sheet of ours looks, where the host can draw it. In a box: label 表头, box a text, number a number or
 * short word, percent a rate, boxedLink. Without one, and running over blank cells beside it: title 表名, subtitle,
 * heading a line of its own, text, link.
 */
export type CellLook =
  'title' | 'subtitle' | 'heading' | 'label' | 'box' | 'number' | 'percent' | 'link' | 'boxedLink' | 'text';

export interface SheetCell extends CellContent {
  readonly look?: CellLook;
}

/** A whole sheet of ours to be written, replacing one of the same name only if it is ours. */
export interface SheetChange {
  readonly name: string;
  /** null removes it, where it is ours. Row by row, from A1. */
  readonly rows: readonly (readonly (SheetCell | null)[])[] | null;
  /** Merged areas. */
  readonly merges?: readonly Area[];
  /** Widths of the columns in characters, from the first. */
  readonly widths?: readonly number[];
  /** Heights of rows in points, by row; the others are as high as they need. */
  readonly heights?: Readonly<Record<number, number>>;
}

/** Everything one `commit` does. Absent parts are left alone. */
export interface ChangeSet {
  /** Replaces all our marks in the workbook; `[]` removes them without trace. */
  readonly marks?: readonly Mark[];
  readonly cells?: readonly CellChange[];
  readonly sheets?: readonly SheetChange[];
  /** Replaces what we keep in the workbook; null removes it. */
  readonly memory?: Memory | null;
  /** The cell to select and scroll to. */
  readonly select?: Address;
}
