import type { Form } from '../../../src/core/forms/model';
import { parsedForm } from '../../../src/core/parsedForm';
import { mof2020 } from '../../../src/core/policies/mof2020';
import type { Policy } from '../../../src/core/policies/policy';
import { checkForm } from '../../../src/core/rules/checkForm';
import { scoreForm } from '../../../src/core/scoring/score';
import type { Cells } from '../../../src/core/plan/cells';
import { say } from '../../../src/core/messages/sentence';
import { en } from '../../../src/core/messages/en';
import { zhCN } from '../../../src/core/messages/zhCN';

/** As the first stage does it: values understood, scored, checked. */
function checked(read: Form, policy: Policy, cells: Cells = NO_CELLS) {
  const form = parsedForm(read, cells);
  return checkForm(form, policy, scoreForm(form, policy), cells);
}

const NO_CELLS = () => undefined;

/**
 * What one rule says of a form when the whole catalogue runs: `['error H6 E6']`, cells without the sheet. Every sentence
 * is put into words on the way, and one with a hole in it fails the test.
 */
export function findingsOf(
  code: string,
  form: Form,
  policy: Policy = mof2020,
  cells: Cells = NO_CELLS,
): readonly string[] {
  const { findings } = checked(form, policy, cells);
  for (const finding of findings) {
    for (const language of [zhCN, en]) expect(say(finding, language).message).not.toMatch(/\{|undefined|“”|（）/);
  }
  return findings
    .filter((finding) => finding.rule === code)
    .map(({ severity, cells }) => [severity, ...cells.map((cell) => cell.replace(/^.*!/, ''))].join(' '));
}

/** What one rule could not tell: `['funds.total']`. */
export function undecidedOf(code: string, form: Form, policy: Policy = mof2020): readonly string[] {
  const { undecided } = checked(form, policy);
  return undecided.filter((entry) => entry.rule === code).map(({ missing }) => missing);
}

/** The message of the first finding of a rule, Chinese. */
export function messageOf(code: string, form: Form, policy: Policy = mof2020): string | undefined {
  const { findings } = checked(form, policy);
  const finding = findings.find((entry) => entry.rule === code);
  return finding && say(finding, zhCN).message;
}

/** All codes that find something. */
export function codesOf(form: Form, policy: Policy = mof2020): readonly string[] {
  return checked(form, policy).findings.map((finding) => finding.rule);
}

/** The remedies of a rule's findings: `['H6: 97.24%']`. */
export function fixesOf(code: string, form: Form, policy: Policy = mof2020): readonly string[] {
  const { findings } = checked(form, policy);
  return findings
    .filter((finding) => finding.rule === code)
    .flatMap(({ fix, moreFixes = [] }) => (fix ? [fix, ...moreFixes] : []))
    .map(({ cell, to }) => `${cell.replace(/^.*!/, '')}: ${String(to.value)}`);
}

/** The default policy with a rule set otherwise: `asking('D04', { severity: 'warning' })`. */
export function asking(code: string, rule: NonNullable<Policy['rules']>[string]): Policy {
  return { ...mof2020, rules: { [code]: rule } };
}
