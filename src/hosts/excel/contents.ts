import type { CellContent } from '../../core/plan/changes';
import { toValue } from './grid';

/**
 * Whether two contents are the same to the user. A formula is compared by its text, for its value follows other cells;
 * numbers at Excel's 15 digits; an empty text is a blank cell.
 */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (a.formula !== undefined || b.formula !== undefined) return plain(a.formula) === plain(b.formula);
  return sameValue(a.value, b.value);
}

/** Whether a cell read back holds what was written. Excel may respell a formula, and keeps numbers as text in text cells. */
export function holds(found: CellContent, wanted: CellContent): boolean {
  if (wanted.formula !== undefined) return found.formula !== undefined;
  if (found.formula !== undefined) return false;
  return sameValue(found.value, wanted.value) || String(found.value ?? '') === String(wanted.value ?? '');
}

function sameValue(a: CellContent['value'], b: CellContent['value']): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a === b || a.toPrecision(15) === b.toPrecision(15);
  return (a === '' ? null : a) === (b === '' ? null : b);
}

const plain = (formula: string | undefined): string | undefined => formula?.replace(/\s+/g, '').toUpperCase();

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
