import type { Form, Table } from '../../../src/core/forms/model';
import { en } from '../../../src/core/messages/en';
import { say } from '../../../src/core/messages/sentence';
import { zhCN } from '../../../src/core/messages/zhCN';
import { parsedForm } from '../../../src/core/parsedForm';
import { mof2020 } from '../../../src/core/policies/mof2020';
import type { Policy } from '../../../src/core/policies/policy';
import { checkWorkbook } from '../../../src/core/rules/checkWorkbook';

/** What a rule across forms says: `['warning 乙!B11 甲!B11']`; the forms stand on sheets of their own. */
export function crossing(
  code: string,
  forms: readonly Form[],
  tables: readonly Table[] = [],
  policy: Policy = mof2020,
): readonly string[] {
  const { findings } = checkWorkbook({
    forms: forms.map((form) => parsedForm(form, () => undefined)),
    tables,
    policyOf: () => policy,
  });
  for (const finding of findings) {
    for (const language of [zhCN, en]) expect(say(finding, language).message).not.toMatch(/\{|undefined|“”/);
  }
  return findings
    .filter((finding) => finding.rule === code)
    .map(({ severity, cells }) => [severity, ...cells].join(' '));
}

/** The same form on another sheet: every address moved there. */
export function onSheet(sheet: string, form: Form): Form {
  return JSON.parse(
    JSON.stringify(form).replaceAll('"表!', `"${sheet}!`).replace('"sheet":"表"', `"sheet":"${sheet}"`),
  ) as Form;
}
