import { dependencies, type FormCache } from './formCache';
import type { Form } from './forms/model';
import { withHandled } from './handled';
import type { Memory } from './memory';
import { cellsOf, type Cells } from './plan/cells';
import type { Change } from './plan/changes';
import { planForm } from './plan/planForm';
import { policyNamed, suggestPolicy } from './policies/catalogue';
import type { Policy } from './policies/policy';
import type { Progress } from './report';
import { checkForm } from './rules/checkForm';
import type { Finding, Undecided } from './rules/rule';
import { scoreForm } from './scoring/score';
import type { ScoreCard } from './scoring/scoreCard';
import type { Sheet } from './sheet/sheet';

/** What the first stage says of one form, on its own. */
export interface Assessment {
  readonly form: Form;
  readonly policy: Policy;
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
  readonly scores: ScoreCard | undefined;
  readonly changes: readonly Change[];
}

/** Scores, checks and plans form by form, yielding after each; forms that have not changed come from the cache. */
export function* assess(
  forms: readonly Form[],
  sheets: readonly Sheet[],
  choice: { readonly policy?: string },
  memory: Memory,
  cache: FormCache<Assessment>,
): Generator<Progress, readonly Assessment[], void> {
  const cells = cellsOf(sheets);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const chosen = policyNamed(choice.policy ?? memory.policy ?? '');
  const assessments: Assessment[] = [];
  for (const form of forms) {
    const policy = chosen ?? suggestPolicy(form);
    const key = dependencies(form, policy, byName.get(form.sheet));
    const { findings, ...rest } = cache.recall(form, key, () => assessForm(form, policy, cells));
    // What the user has verified lies beside the form and changes without it.
    assessments.push({ ...rest, findings: findings.map((finding) => withHandled(finding, form, cells, memory)) });
    yield { done: assessments.length, all: forms.length };
  }
  return assessments;
}

function assessForm(form: Form, policy: Policy, cells: Cells): Assessment {
  const scores = scoreForm(form, policy);
  const { findings, undecided } = checkForm(form, policy, scores);
  return { form, policy, findings, undecided, scores, changes: planForm(form, scores, cells) };
}
