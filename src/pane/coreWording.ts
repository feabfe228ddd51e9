import { sayMissing, say } from '../core/messages/sentence';
import type { Language } from '../core/messages/words';
import { policyNamed } from '../core/policies/catalogue';
import type { Wording } from './context';

/** The core's own sentences, for the pane. */
export function coreWording(language: Language): Wording {
  return {
    say: (finding) => say(finding, language),
    missing: (undecided) => sayMissing(undecided, language),
    policyTitle: (name) => policyNamed(name)?.title ?? name,
  };
}
