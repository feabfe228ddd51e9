import type { FormKind } from '../forms/model';
import { ruleOf, type RuleCode } from '../rules/catalogue';
import type { Parameters, Severity } from '../rules/rule';
import type { Language, Template } from './words';

/** What a rule looks at, in a sentence or two, and something it finds. */
export interface RuleExplained {
  readonly about: string;
  readonly example: string;
}

export type Explained = Readonly<Record<RuleCode, RuleExplained>>;
/** The explanations of a group: `GroupExplained<'A'>` has A01, A02 and so on, all of them. */
export type GroupExplained<Group extends string> = Readonly<
  Record<Extract<RuleCode, `${Group}${string}`>, RuleExplained>
>;

/** One rule as the catalogue and the pane show it. */
export interface RuleEntry extends RuleExplained {
  readonly code: RuleCode;
  readonly title: string;
  /** What to do, one sentence for each case there is. */
  readonly todo: readonly string[];
  readonly basis: string;
  /** Where no policy says otherwise. */
  readonly severity: Severity;
  readonly kinds: readonly FormKind[];
  /** Offers a remedy for at least some of its findings. */
  readonly mends: boolean;
  /** Silent unless a policy asks for it. */
  readonly onRequest: boolean;
  /** Silent, or milder, where one of these has already found the same mistake. */
  readonly dependsOn: readonly string[];
  readonly parameters: Parameters;
}

/**
 * The entry of a rule. The explanations come apart, so that a page can load them when the first entry is opened.
 *
 * @example ruleEntry('F09', zhCN, explainedZhCN).title === '总分等于预算执行得分与各指标得分之和'
 */
export function ruleEntry(code: RuleCode, language: Language, explained: Explained): RuleEntry {
  const { severity, kinds, basis, mends, onRequest, dependsOn, parameters } = ruleOf(code);
  const { title, todo } = language.rules[code];
  return {
    code,
    title,
    ...explained[code],
    todo: sentences(todo, language),
    basis: language.basis[basis],
    severity,
    kinds,
    mends: mends === true,
    onRequest: onRequest === true,
    dependsOn: dependsOn ?? [],
    parameters: parameters ?? {},
  };
}

/** Without a finding there is nothing to fill in: a place for a field or a level stays open as `……`. */
function sentences(template: Template, { open }: Language): readonly string[] {
  const all = typeof template === 'string' ? [template] : Object.values(template);
  return [...new Set(all)].map((text) => text.replace(/\{\w+\}/g, open));
}
