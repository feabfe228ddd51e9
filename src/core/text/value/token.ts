import type { UnitWord, Word } from './dictionary';
import type { Numeral } from './numeral';

/** A piece of a folded text; offsets into the folded text. Words that mean nothing here are `text`. */
export type Token =
  | { readonly kind: 'text'; readonly start: number; end: number }
  | { readonly kind: 'number'; readonly start: number; readonly end: number; readonly number: Numeral }
  | { readonly kind: 'unit'; readonly start: number; readonly end: number; readonly unit: UnitWord }
  | { readonly kind: 'word'; readonly start: number; readonly end: number; readonly word: Word };
