import { ruleEntry, type Explained } from '../core/messages/ruleEntry';
import { sayMissing, say } from '../core/messages/sentence';
import type { Language } from '../core/messages/words';
import { policyNamed } from '../core/policies/catalogue';
import { isRuleCode } from '../core/rules/catalogue';
import type { RuleEntry, Wording } from './context';

/**
 * The core's own sentences, for the pane.
 *
 * @param explained loads what is said of the rules; asked for when the first entry is opened
 */
export function coreWording(language: Language, explained: () => Promise<Explained>): Wording {
  return {
    say: (finding) => say(finding, language),
    entry: async (rule) => entryOf(rule, language, await explained()),
    missing: (undecided) => sayMissing(undecided, language),
    policyTitle: (name) => policyNamed(name)?.title ?? name,
  };
}

function entryOf(rule: string, language: Language, explained: Explained): RuleEntry {
  if (!isRuleCode(rule)) throw new Error(`no such rule: ${rule}`);
  const { title, about, example, todo, basis } = ruleEntry(rule, language, explained);
  return { title, about, example, todo, basis };
}
