import { parseArgs } from 'node:util';
import { SELF_EVALUATION_LAYOUTS, type SelfEvaluationLayout } from '../core/plan/selfEvaluationSheet';

/** What `jihe check` was asked for. */
export interface CheckArguments {
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly policy?: string;
  /** File or folder for marked and filled copies. */
  readonly write?: string;
  /** The copy is filled with live formulas where that is possible. */
  readonly formulas?: true;
  /** A further workbook to be compared with. */
  readonly others: readonly string[];
}

/** What `jihe report` and `jihe selfeval` were asked for. */
export interface SheetArguments {
  readonly file: string;
  /** File for the copy with the new sheets. */
  readonly out: string;
  readonly policy?: string;
  /** Layout of the 自评表 that `selfeval` makes; the national one where nothing is said. */
  readonly layout?: SelfEvaluationLayout;
}

/** What `jihe summary` was asked for. */
export interface SummaryArguments {
  readonly paths: readonly string[];
  /** Folder for 汇总表.xlsx and the 退回意见. */
  readonly out: string;
  readonly policy?: string;
}

export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'values' }
  | { readonly name: 'check'; readonly check: CheckArguments }
  | { readonly name: 'report' | 'selfeval'; readonly sheet: SheetArguments }
  | { readonly name: 'summary'; readonly summary: SummaryArguments }
  /** A sentence on what is wrong with the command line. */
  | { readonly name: 'mistake'; readonly sentence: string };

const OPTIONS = {
  json: { type: 'boolean' },
  policy: { type: 'string' },
  write: { type: 'string' },
  formulas: { type: 'boolean' },
  with: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads the command line after the program's name.
 *
 * @example commandOf(['check', 'a.xlsx', '--json'])
 */
export function commandOf(words: readonly string[]): Command {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return { name: 'help' };
  if (name === 'values') return valuesCommand(rest);
  if (name === 'report' || name === 'selfeval') return sheetCommand(name, rest);
  if (name === 'summary') return summaryCommand(rest);
  if (name !== 'check') return { name: 'mistake', sentence: `没有“${name}”这个命令。` };
  try {
    const { values, positionals } = parseArgs({ args: rest, options: OPTIONS, allowPositionals: true });
    if (values.help) return { name: 'help' };
    if (positionals.length === 0) return { name: 'mistake', sentence: '请写明要检查的文件或文件夹。' };
    if (positionals.some(isBlank)) return BLANK;
    if (values.formulas && values.write === undefined)
      return { name: 'mistake', sentence: '--formulas 要和 --write 一起用。' };
    return {
      name: 'check',
      check: {
        paths: positionals,
        json: values.json ?? false,
        others: values.with ?? [],
        ...(values.policy !== undefined && { policy: values.policy }),
        ...(values.write !== undefined && { write: values.write }),
        ...(values.formulas && { formulas: true as const }),
      },
    };
  } catch (error) {
    return { name: 'mistake', sentence: mistakeIn(error) };
  }
}

const SHEET_OPTIONS = { out: { type: 'string' }, policy: OPTIONS.policy, help: OPTIONS.help } as const;

function sheetCommand(name: 'report' | 'selfeval', words: readonly string[]): Command {
  try {
    const options = { ...SHEET_OPTIONS, ...(name === 'selfeval' && { layout: OPTIONS.policy }) };
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    const [file, ...more] = positionals;
    const { out, policy, help, layout: asked } = values;
    if (help) return { name: 'help' };
    const layout = SELF_EVALUATION_LAYOUTS.find((one) => one === asked);
    if (asked !== undefined && !layout)
      return { name: 'mistake', sentence: '--layout 可以是 national（全国统一表式）或 sichuan（四川表式）。' };
    if (file === undefined || more.length > 0) return { name: 'mistake', sentence: '请写明一个文件。' };
    if (isBlank(file)) return BLANK;
    if (out === undefined) return { name: 'mistake', sentence: '请用 --out 写明结果存到哪里。' };
    return { name, sheet: { file, out, ...(policy !== undefined && { policy }), ...(layout && { layout }) } };
  } catch (error) {
    return { name: 'mistake', sentence: mistakeIn(error) };
  }
}

function summaryCommand(words: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: SHEET_OPTIONS, allowPositionals: true });
    const { out, policy, help } = values;
    if (help) return { name: 'help' };
    if (positionals.length === 0) return { name: 'mistake', sentence: '请写明要汇总的文件或文件夹。' };
    if (positionals.some(isBlank)) return BLANK;
    if (out === undefined) return { name: 'mistake', sentence: '请用 --out 写明结果存到哪个文件夹。' };
    return { name: 'summary', summary: { paths: positionals, out, ...(policy !== undefined && { policy }) } };
  } catch (error) {
    return { name: 'mistake', sentence: mistakeIn(error) };
  }
}

function valuesCommand(words: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { help: OPTIONS.help },
      allowPositionals: true,
    });
    if (values.help) return { name: 'help' };
    if (positionals.length > 0) return { name: 'mistake', sentence: 'values 从标准输入读，后面不写文件名。' };
    return { name: 'values' };
  } catch (error) {
    return { name: 'mistake', sentence: mistakeIn(error) };
  }
}

/** An unset variable of a script gives an empty name. */
const isBlank = (path: string): boolean => path.trim() === '';
const BLANK: Command = { name: 'mistake', sentence: '有一个文件名是空的。' };

function mistakeIn(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const option = /'(--?[^\s',<]+)/.exec(text)?.[1];
  if (option === undefined) return '命令行写法有误。';
  if (/does not take an argument/.test(text)) return `选项 ${option} 后面不写内容。`;
  const valueMissing = /argument missing|ambiguous/.test(text);
  return valueMissing ? `选项 ${option} 后面缺少内容。` : `没有 ${option} 这个选项。`;
}
