import { basisOf, isRuleCode } from '../rules/catalogue';
import type { Finding, Params, Undecided } from '../rules/rule';
import type { Language, RuleWords, Template } from './words';

/** A finding in words, in parts so that a list may show them apart. */
export interface Said {
  /** What is wrong. */
  readonly wrong: string;
  readonly found?: string;
  readonly expected?: string;
  /** What to do. */
  readonly todo: string;
  /** On which basis. */
  readonly basis: string;
  /** All but the basis in one or two sentences. */
  readonly message: string;
}

/**
 * Puts a finding into words.
 *
 * @example say(finding, zhCN).message === '各项分值合计不等于满分（10 + 70），现为 80，应为 100。请检查……'
 */
export function say(finding: Finding, language: Language): Said {
  const { rule, params } = finding;
  if (!isRuleCode(rule)) throw new Error(`no such rule: ${rule}`);
  const words: RuleWords = language.rules[rule];
  const wrong = fill(words.wrong, params, language);
  const todo = fill(words.todo, params, language);
  const { found, expected } = params;
  return {
    wrong,
    ...(found !== undefined && { found }),
    ...(expected !== undefined && { expected }),
    todo,
    basis: language.basis[basisOf(rule)],
    message: `${wrong}${sidesOf(params, language)}${language.stop}${todo}`,
  };
}

/** What a rule lacked, in words: `缺少金额单位`. */
export function sayMissing(undecided: Undecided, language: Language): string {
  return insert(language.undecided, { missing: undecided.missing }, language);
}

function sidesOf({ found, expected }: Params, language: Language): string {
  const { sides } = language;
  if (found !== undefined && expected !== undefined) return insert(sides.both, { found, expected }, language);
  if (found !== undefined) return insert(sides.found, { found }, language);
  return expected === undefined ? '' : insert(sides.expected, { expected }, language);
}

function fill(template: Template, params: Params, language: Language): string {
  if (typeof template === 'string') return insert(template, params, language);
  return insert(template[params['case'] ?? 'default'] ?? template.default, params, language);
}

/** Params that hold the key of a term and not text of the sheet. */
const TERM_PARAMS: ReadonlySet<string> = new Set(['field', 'column', 'missing', 'level']);

function insert(template: string, params: Params, { terms }: Language): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name] ?? '';
    if (TERM_PARAMS.has(name)) return terms[value] ?? value;
    return oneLine(name === 'name' ? withoutNumber(value) : value);
  });
}

/** Cell text in a sentence: on one line and not endless. */
function oneLine(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 60 ? `${plain.slice(0, 58).replace(/[\uD800-\uDBFF]$/, '')}……` : plain;
}

/** The printed numbering of a row is not part of its name: `指标1：培训人次`. */
const withoutNumber = (name: string): string => name.replace(/^\s*指标\s*\d{1,2}\s*[:：.、]?\s*(?=[^\s:：.、])/, '');
