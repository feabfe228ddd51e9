import type { TextField } from '../forms/model';

/**
 * A text stripped of what does not make a difference: white space, punctuation, width, a leading 指标1：.
 *
 * @example plainText('指标1： 完成 培训。') === plainText('完成培训')
 */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b]+/g, '')
    .replace(/^(?:指标)?\d{1,2}[:：、.](?!\d)/, '')
    .replace(/[,，。.;；:：、!！"“”'‘’()（）《》]+/g, (signs, at: number, whole: string) =>
      // A point between digits is part of a number.
      signs === '.' && /\d/.test(whole[at - 1] ?? '') && /\d/.test(whole[at + 1] ?? '') ? '.' : '',
    );
}

/** Most names are plain Chinese, and thousands are compared. */
const PLAIN = /^[\u4e00-\u9fa5]*$/;

const known = new WeakMap<TextField, string>();

/** {@link plainText} of a field, found once: half a dozen rules compare the same names and values. */
export function plainField(field: TextField | undefined): string {
  if (!field) return '';
  if (PLAIN.test(field.text)) return field.text;
  const kept = known.get(field) ?? plainText(field.text);
  known.set(field, kept);
  return kept;
}
