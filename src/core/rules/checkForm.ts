import type { Form } from '../forms/model';
import type { Policy } from '../policies/policy';
import { isUntouched } from '../scoring/filled';
import type { ScoreCard } from '../scoring/scoreCard';
import type { Address } from '../sheet/address';
import { A01 } from './A01';
import { FORM_RULES } from './catalogue';
import type { Finding, Rule, RuleContext, Undecided, Verdict } from './rule';

/** What the rules say of a form. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
}

/** Runs every rule that looks at this kind of form, each after those it depends on; findings in the order of codes. */
export function checkForm(
  form: Form,
  policy: Policy,
  scores: ScoreCard | undefined,
  cell: RuleContext['cell'],
): Checked {
  const findings: Finding[] = [];
  const undecided: Undecided[] = [];
  const found = new Set<string>();
  const at = new Map<string, Set<Address>>();
  const context: RuleContext = {
    policy,
    scores,
    cell,
    found,
    foundAt: (code, cell) => cell !== undefined && at.get(code)?.has(cell) === true,
  };
  // The printed weights of an empty form are nobody's mistake.
  const rules = isUntouched(form) ? [A01] : IN_ORDER;
  for (const rule of rules) {
    if (!rule.kinds.includes(form.kind) || isOff(rule, policy)) continue;
    for (const verdict of rule.check(form, context)) {
      if ('missing' in verdict) {
        undecided.push(undecidedOf(rule.code, form.id, verdict));
        continue;
      }
      const finding = underPolicy(findingOf(rule, form.id, verdict), rule, policy);
      findings.push(finding);
      found.add(rule.code);
      const cells = at.get(rule.code) ?? new Set();
      for (const cell of verdict.cells) cells.add(cell);
      at.set(rule.code, cells);
    }
  }
  return { findings: inCodeOrder(findings), undecided: inCodeOrder(undecided) };
}

type Wrong = Exclude<Verdict, { readonly missing: string }>;
type Lack = Extract<Verdict, { readonly missing: string }>;

export function findingOf(rule: Pick<Rule, 'code' | 'severity'>, form: Address, verdict: Wrong): Finding {
  return {
    rule: rule.code,
    severity: verdict.severity ?? rule.severity,
    form,
    cells: verdict.cells,
    params: verdict.params ?? {},
    ...(verdict.fix && { fix: verdict.fix }),
    ...(verdict.moreFixes && { moreFixes: verdict.moreFixes }),
  };
}

export function undecidedOf(code: string, form: Address, lack: Lack): Undecided {
  return { rule: code, form, missing: lack.missing, cells: lack.cells ?? [] };
}

/** Whether a policy switches a rule off, or does not switch on one that is run on request. */
export function isOff({ code, onRequest }: Pick<Rule, 'code' | 'onRequest'>, policy: Policy): boolean {
  const severity = policy.rules?.[code]?.severity;
  return severity === 'off' || (onRequest === true && severity === undefined);
}

/**
 * A policy may change how grave a rule is. A hint of an otherwise grave rule stays a hint, for the policy speaks of the
 * rule's main case.
 */
export function underPolicy(finding: Finding, rule: Pick<Rule, 'severity'>, policy: Policy): Finding {
  const severity = policy.rules?.[finding.rule]?.severity;
  const mild = finding.severity === 'info' && rule.severity !== 'info';
  return severity === undefined || severity === 'off' || mild ? finding : { ...finding, severity };
}

/** Rules sorted so that each stands behind those it depends on; throws on a circle, which only an edit can bring in. */
export function inOrder(rules: readonly Rule[]): readonly Rule[] {
  const sorted: Rule[] = [];
  const open = new Set<string>();
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  const visit = (rule: Rule): void => {
    if (sorted.includes(rule)) return;
    if (open.has(rule.code)) throw new Error(`rules depend on each other in a circle at ${rule.code}`);
    open.add(rule.code);
    for (const code of rule.dependsOn ?? []) {
      const before = byCode.get(code);
      if (before) visit(before);
    }
    sorted.push(rule);
  };
  rules.forEach(visit);
  return sorted;
}

const IN_ORDER = inOrder(FORM_RULES);

/** Stable: findings of one rule stay in the order the rule gave them. */
const inCodeOrder = <T extends { readonly rule: string }>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
