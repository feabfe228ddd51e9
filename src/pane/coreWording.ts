import { sayMissing, say } from '../core/messages/sentence';
import type { Language, RuleWords } from '../core/messages/words';
import { policyNamed } from '../core/policies/catalogue';
import { basisOf, isRuleCode } from '../core/rules/catalogue';
import type { RuleEntry, Wording } from './context';

/** The core's own sentences, for the pane. */
export function coreWording(language: Language): Wording {
  return {
    say: (finding) => say(finding, language),
    entry: (rule) => entryOf(rule, language),
    missing: (undecided) => sayMissing(undecided, language),
    policyTitle: (name) => policyNamed(name)?.title ?? name,
  };
}

function entryOf(rule: string, language: Language): RuleEntry {
  if (!isRuleCode(rule)) throw new Error(`no such rule: ${rule}`);
  const { title, todo }: RuleWords = language.rules[rule];
  return {
    title,
    todo: typeof todo === 'string' ? todo : todo.default,
    basis: language.basis[basisOf(rule)],
  };
}
