import { WORKBOOK_RULES } from './catalogue';
import { findingOf, isOff, undecidedOf, underPolicy, type Checked } from './checkForm';
import type { Finding, Undecided } from './rule';
import type { Workbook, WorkbookRule } from './workbookRule';

/** The second stage: what crosses forms. Findings name the form they stand in. */
export function checkWorkbook(workbook: Workbook, rules: readonly WorkbookRule[] = WORKBOOK_RULES): Checked {
  const findings: Finding[] = [];
  const undecided: Undecided[] = [];
  const byId = new Map(workbook.forms.map((form) => [form.id, form]));
  for (const rule of rules) {
    for (const verdict of rule.checkAll(workbook)) {
      const form = byId.get(verdict.form);
      if (!form || !rule.kinds.includes(form.kind) || isOff(rule, workbook.policyOf(form))) continue;
      if ('missing' in verdict) {
        undecided.push(undecidedOf(rule.code, verdict.form, verdict));
        continue;
      }
      findings.push(underPolicy(findingOf(rule, verdict.form, verdict), rule, workbook.policyOf(form)));
    }
  }
  return { findings, undecided };
}
