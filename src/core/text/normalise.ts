/**
 * What a label says, whatever way it was typed. Forms space labels out (`绩 效 指 标`), break them over lines and mix
 * full-width with half-width signs, so every comparison of labels goes through {@link squeeze}.
 */
const BLANKS = /[\s\u00a0\u200b-\u200d\u2060\u3000\ufeff]+/g;
const ANY_BLANK = /[\s\u00a0\u200b-\u200d\u2060\u3000\ufeff]/;
/** Signs that have another form in NFKC; a sheet is full of texts that have none, and normalising is slow. */
const MAY_CHANGE =
  /[\u00a0-\u00be\u0132-\u017f\u0300-\u036f\u1d00-\u200a\u2011\u2017\u2024-\u2026\u202f\u2033-\u2037\u203c-\u203e\u2047-\u2057\u205f-\u218f\u2460-\u24ff\u2e80-\u2fff\u3000\u3036-\u303f\u3130-\u33ff\ua000-\ud7ff\uf900-\uffff]/;

/** Without any white space and in half-width signs: `squeeze('（ 万 元 ）：') === '(万元):'`. */
export function squeeze(text: string): string {
  const plain = MAY_CHANGE.test(text) ? text.normalize('NFKC') : text;
  return ANY_BLANK.test(plain) ? plain.replace(BLANKS, '') : plain;
}

/** The text of a value without the blanks around it; line breaks inside are the author's and stay. */
export function trimmed(text: string): string {
  return text.replace(/^[\s\u00a0\u200b\u3000\ufeff]+|[\s\u00a0\u200b\u3000\ufeff]+$/g, '').replace(/\r\n?/g, '\n');
}

/** A squeezed label taken apart: `{ core: '执行率', qualifiers: ['B/A'] }` for `执行率(B/A)`. */
export interface LabelParts {
  readonly core: string;
  /** What stands in brackets, in order. */
  readonly qualifiers: readonly string[];
}

const BRACKETS = /[([{【〔<《「][^()[\]{}【】〔〕<>《》「」]*[)\]}】〕>》」]/g;
const LEAD = /^(?:[*#★☆▲△■□]+|\d{1,2}[.、)]|[一二三四五六七八九十]{1,3}[、.]|其中[:：]?)+/;
const TAIL = /[:：;；,，。*]+$/;

/** Takes a squeezed label apart: numbering, a leading 其中, trailing colons and bracketed words do not name it. */
export function labelParts(squeezed: string): LabelParts {
  const qualifiers: string[] = [];
  const bare = squeezed.replace(BRACKETS, (found) => {
    qualifiers.push(found.slice(1, -1));
    return '';
  });
  return { core: bare.replace(TAIL, '').replace(LEAD, '').replace(TAIL, ''), qualifiers };
}

/** Whether a text stands for a blank cell: `—`, `/`, `null`. 无 is an answer and stays one. */
export function saysNothing(squeezed: string): boolean {
  return squeezed === '' || /^(?:[-—–―─_/\\]+|null|NULL|N\/A)$/.test(squeezed);
}
