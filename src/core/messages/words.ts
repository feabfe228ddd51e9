import type { BasisKey } from '../rules/basisKey';
import type { RuleCode } from '../rules/catalogue';

/** A sentence with `{name}` for each param, or several by the finding's `case` param (`default` where it has none). */
export type Template = string | Readonly<{ default: string } & Record<string, string>>;

/** The words of one rule. */
export interface RuleWords {
  /** What is checked, for the catalogue of rules. */
  readonly title: string;
  /** What is wrong; the found and the expected value are added by themselves. */
  readonly wrong: Template;
  /** What to do. */
  readonly todo: Template;
}

/** The words of all rules of a group: `GroupWords<'A'>` has A01, A03 and so on, all of them. */
export type GroupWords<Group extends string> = Readonly<Record<Extract<RuleCode, `${Group}${string}`>, RuleWords>>;

/** Everything the core says in one language. */
export interface Language {
  readonly rules: Readonly<Record<RuleCode, RuleWords>>;
  readonly basis: Readonly<Record<BasisKey, string>>;
  /** Names of fields, columns and the like that arrive as keys in params and in `missing`. */
  readonly terms: Readonly<Record<string, string>>;
  /** `，现为 {found}，应为 {expected}`: either or both sides. */
  readonly sides: { readonly both: string; readonly found: string; readonly expected: string };
  readonly stop: string;
  /** Stands for what only a finding can fill in. */
  readonly open: string;
  /** `缺少{missing}，没有下结论` */
  readonly undecided: string;
}
