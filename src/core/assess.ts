import { checkBeside, type Beside } from './beside';
import { dependencies, type FormCache } from './formCache';
import { identityOf } from './forms/identity';
import type { Form, Table } from './forms/model';
import { withHandled } from './handled';
import type { Memory } from './memory';
import { parsedForm } from './parsedForm';
import { cellsOf, type Cells } from './plan/cells';
import type { Change } from './plan/changes';
import { planForm } from './plan/planForm';
import { chosenPolicy, suggestPolicy } from './policies/catalogue';
import type { Policy } from './policies/policy';
import type { Progress } from './report';
import { checkForm, type Checked } from './rules/checkForm';
import { checkWorkbook } from './rules/checkWorkbook';
import type { Finding, Undecided } from './rules/rule';
import type { Choices } from './scoring/choices';
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
  choice: { readonly policy?: string | Policy },
  memory: Memory,
  cache: FormCache<Assessment>,
): Generator<Progress, readonly Assessment[], void> {
  const cells = cellsOf(sheets);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const chosen = chosenPolicy(choice.policy ?? memory.policy, memory.ownPolicy);
  // The same cells read differently after a mapping was corrected.
  const corrections = JSON.stringify(memory.mappings ?? {});
  const assessments: Assessment[] = [];
  for (const form of forms) {
    const policy = chosen ?? suggestPolicy(form);
    const key = `${corrections}${choicesAbout(form, memory)}${dependencies(form, policy, byName.get(form.sheet))}`;
    const { findings, ...rest } = cache.recall(form, key, () => assessForm(form, policy, cells, memory));
    // What the user has verified lies beside the form and changes without it.
    assessments.push({ ...rest, findings: findings.map((finding) => withHandled(finding, form, cells, memory)) });
    yield { done: assessments.length, all: forms.length };
  }
  return assessments;
}

/** The second stage: rules that look across forms. */
export function assessTogether(
  assessments: readonly Assessment[],
  tables: readonly Table[],
  sheets: readonly Sheet[],
  { policy, beside = [] }: { readonly policy?: string | Policy; readonly beside?: readonly Beside[] },
  memory: Memory,
): Checked {
  const cells = cellsOf(sheets);
  const byId = new Map(assessments.map((assessment) => [assessment.form.id, assessment]));
  const forms = assessments.map(({ form }) => form);
  const across =
    beside.length === 0 ? NOTHING : checkBeside(forms, beside, chosenPolicy(policy ?? memory.policy, memory.ownPolicy));
  const { findings, undecided } = checkWorkbook({
    forms,
    tables,
    policyOf: (form) => byId.get(form.id)?.policy ?? suggestPolicy(form),
  });
  const marked = [...findings, ...across.findings].map((finding) => {
    const form = byId.get(finding.form)?.form;
    return form ? withHandled(finding, form, cells, memory) : finding;
  });
  return { findings: marked, undecided: [...undecided, ...across.undecided] };
}

const NOTHING: Checked = { findings: [], undecided: [] };

/** The choices that bear on one form, so that a click on another form's does not outdate it. */
function choicesAbout(form: Form, { bands, notApplicable }: Memory): string {
  const own = `${identityOf(form)}|`;
  return JSON.stringify(Object.entries({ ...bands, ...notApplicable }).filter(([key]) => key.startsWith(own)));
}

function assessForm(read: Form, policy: Policy, cells: Cells, choices: Choices): Assessment {
  const form = parsedForm(read, cells);
  const scores = scoreForm(form, policy, choices);
  const { findings, undecided } = checkForm(form, policy, scores, cells);
  return { form, policy, findings, undecided, scores, changes: planForm(form, scores, cells) };
}
