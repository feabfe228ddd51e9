import type { CellContent } from '../../core/plan/changes';
import { sameContent } from '../../core/plan/sameContent';
import { toValue } from './grid';

/** Whether a cell read back holds what was written. Excel may respell a formula, and keeps numbers as text in text cells. */
export function holds(found: CellContent, wanted: CellContent): boolean {
  if (wanted.formula !== undefined) return found.formula !== undefined;
  return found.formula === undefined && sameContent(found, wanted);
}

/** Equal and of one kind: a number that stands as text is still to be written as a number. */
export function identical(found: CellContent, wanted: CellContent): boolean {
  if (!sameContent(found, wanted)) return false;
  return found.formula !== undefined || typeof (found.value ?? '') === typeof (wanted.value ?? '');
}

/** One cell of Excel's two arrays. */
export function contentOf(value: unknown, formula: unknown): CellContent {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return { value: value === '' && !isFormula ? null : toValue(value), ...(isFormula && { formula }) };
}

/** A content as Excel's arrays take it: null would leave the cell, '' empties it, an apostrophe keeps text text. */
export function toExcel(content: CellContent): string | number | boolean {
  if (content.formula !== undefined) return content.formula;
  const { value } = content;
  if (value === null || value === '') return '';
  return typeof value === 'string' && mayTurn(value) ? `'${value}` : value;
}

/**
 * Text that Excel would make a formula, a number, a date or a truth value of. Only text that begins with a Chinese
 * character, or holds one and begins with a letter, is surely left as it is.
 */
function mayTurn(text: string): boolean {
  return !/^(?:\p{Script=Han}|\p{L}.*\p{Script=Han})/u.test(text);
}
