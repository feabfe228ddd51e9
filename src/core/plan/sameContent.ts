import type { CellValue } from '../sheet/sheet';
import type { CellContent } from './changes';

/**
 * Whether two contents are the same to the user: a formula by its text, whatever it comes to at the moment; numbers at
 * the 15 digits a spreadsheet keeps; an empty text is a blank. A number kept as text equals the number only where its
 * text is exactly how the number is written, so `300.00` as text is not 300.
 *
 * @example sameContent({ value: '97.24' }, { value: 97.24 }) === true
 */
export function sameContent(one: CellContent, other: CellContent): boolean {
  if (one.formula !== undefined || other.formula !== undefined) return spelled(one.formula) === spelled(other.formula);
  return sameValue(one.value, other.value);
}

function sameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'number' && typeof other === 'number') return one.toPrecision(15) === other.toPrecision(15);
  if (typeof one === 'number' && typeof other === 'string') return String(one) === other;
  if (typeof one === 'string' && typeof other === 'number') return one === String(other);
  return (one === '' ? null : one) === (other === '' ? null : other);
}

/** Programs respell a formula's blanks and capitals, but never what stands in quotes. */
function spelled(formula: string | undefined): string | undefined {
  return formula
    ?.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/\s+/g, '').toUpperCase()))
    .join('');
}
