import type { z } from 'zod';

/** A place in the file as it is written: `总分上限[1].总分不超过`, items counted from one; `文件` for the whole. */
export function namedPath(path: readonly PropertyKey[]): string {
  let name = '';
  for (const step of path) {
    if (typeof step === 'number') name += `[${String(step + 1)}]`;
    else name += name === '' ? String(step) : `.${String(step)}`;
  }
  return name === '' ? '文件' : name;
}

/**
 * Why a text is no JSON, as far as the engine's words, which differ between engines and are English, give the place.
 *
 * @example notJson('{"名称":"x",}', error) // '不是 JSON：第 1 行附近写法有误，……'
 */
export function notJson(text: string, error: unknown): string {
  if (text.trim() === '') return '文件是空的';
  const words = error instanceof Error ? error.message : '';
  const position = /position (\d+)/.exec(words)?.[1];
  const sign = /token '(.)'/u.exec(words)?.[1];
  const line = position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
  const place = line !== undefined ? `第 ${String(line)} 行附近` : sign === undefined ? '' : `“${sign}”附近`;
  return `不是 JSON：${place}写法有误，请检查引号、逗号和括号是否成对，标点是否都是英文的`;
}

/** What is wrong at one place of the file, each mistake a clause without a full stop. */
export function mistakeOf(issue: z.core.$ZodIssue, json: unknown): readonly string[] {
  if (issue.code === 'invalid_union') return mistakesOfUnion(issue, json);
  const place = namedPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const within = issue.path.length === 0 ? '' : `${place}.`;
    return issue.keys.map((key) => `${within}${key}：没有这一项`);
  }
  const found = at(json, issue.path);
  if (found === undefined && issue.code === 'invalid_type') return [`${place}：没有写`];
  return [`${place}：${expectation(issue)}，现为${shown(found)}`];
}

/** Of a part that may be written in two ways, the way that the writer has taken is the one to be mended. */
function mistakesOfUnion(issue: z.core.$ZodIssueInvalidUnion, json: unknown): readonly string[] {
  const isList = Array.isArray(at(json, issue.path));
  const taken = issue.errors.find(([first]) => !isWrongKind(first)) ?? issue.errors[isList ? 1 : 0] ?? [];
  return taken.flatMap((inner) => mistakeOf({ ...inner, path: [...issue.path, ...inner.path] }, json));
}

const isWrongKind = (issue: z.core.$ZodIssue | undefined): boolean =>
  issue?.code === 'invalid_type' && issue.path.length === 0;

const KINDS: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  array: '一列数（方括号）',
  tuple: '一列数（方括号）',
  object: '若干项（花括号）',
  record: '若干项（花括号）',
};

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `应为${KINDS[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `应为${issue.values.map(String).join('、')}之一`;
    case 'too_small':
      if (issue.origin === 'array') return `应有 ${String(issue.minimum)} 个数`;
      if (issue.origin === 'string') return '不能是空的';
      return issue.inclusive === true ? `不应小于 ${String(issue.minimum)}` : `应大于 ${String(issue.minimum)}`;
    case 'too_big':
      return issue.origin === 'array' ? `应有 ${String(issue.maximum)} 个数` : `不应大于 ${String(issue.maximum)}`;
    default:
      return '写法有误';
  }
}

function at(json: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = json;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return value;
}

function shown(value: unknown): string {
  if (value === null) return '空';
  if (typeof value === 'string') return `“${value}”`;
  if (typeof value === 'number' || typeof value === 'boolean') return ` ${String(value)}`;
  return Array.isArray(value) ? '一列' : '若干项';
}
