import type { Form } from '../core/forms/model';
import { say, sayMissing } from '../core/messages/sentence';
import { severitiesZhCN } from '../core/messages/zh-CN/severities';
import { zhCN } from '../core/messages/zhCN';
import { policyNamed, suggestionFor } from '../core/policies/catalogue';
import type { Report } from '../core/report';
import type { Finding, Severity } from '../core/rules/rule';
import type { Address } from '../core/sheet/address';
import { verdict } from '../core/verdict';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** A report for people: verdict first, then form by form, each finding with its cell, what to do and the basis. */
export function readable(file: string, report: Report): string {
  const lines = [`${file}：${verdict(report)}`];
  for (const form of report.forms) lines.push(...formLines(form, report));
  for (const { cell, missing } of report.unreadable) {
    lines.push('', `  ${cell} 看起来像一张绩效表，但没有读懂：没有找到${missing.join('、')}。请检查表头文字。`);
  }
  return `${lines.join('\n')}\n`;
}

function formLines(form: Report['forms'][number], report: Report): readonly string[] {
  const findings = report.findings.filter((finding) => finding.form === form.id);
  const undecided = report.undecided.filter((entry) => entry.form === form.id);
  const card = report.scores.find((score) => score.form === form.id);
  const changes = report.changes.filter((change) => change.form === form.id);
  const score =
    card &&
    (card.total === null ? `已计 ${card.partial ?? '0'} 分，${String(card.pending)} 项待定` : `得分 ${card.total}`);
  if (findings.length + undecided.length + changes.length === 0 && score === undefined) return [];
  return [
    '',
    `  ${titleOf(form)}（${form.range}）${score === undefined ? '' : `　${score}${card?.grade ? `，${card.grade}` : ''}`}`,
    `    政策 ${policyOf(form)}`,
    ...ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity).flatMap(findingLines)),
    ...undecided.map((entry) => `    未定 ${cellsOf(entry.cells)}${entry.rule}：${sayMissing(entry, zhCN)}。`),
    ...changes.map(
      ({ cell, expects, to, working }) =>
        `    可填 ${cell}：${shown(expects.value)} → ${shown(to.value)}（${working}）`,
    ),
  ];
}

/** Which policy was used, and why where nobody chose another. */
function policyOf(form: Report['forms'][number]): string {
  const { policy, why } = suggestionFor(form);
  if (policy.name === form.policy) return `${policy.title}：${why}`;
  return `${policyNamed(form.policy)?.title ?? form.policy}：指定`;
}

const titleOf = (form: Form): string => form.project?.value ?? form.unit?.value ?? '（未填项目名称）';

function findingLines(finding: Finding): readonly string[] {
  const { message, basis } = say(finding, zhCN);
  const handled = finding.handled ? `（${finding.handled.date} 已核实：${finding.handled.reason}）` : '';
  const [cell = ''] = finding.cells;
  return [
    `    ${severitiesZhCN[finding.severity]} ${cell}　${message}${handled}`,
    `         依据 ${finding.rule}：${basis}`,
  ];
}

const cellsOf = (cells: readonly Address[]): string => (cells[0] === undefined ? '' : `${cells[0]} `);

const shown = (value: string | number | boolean | null): string =>
  value === null || value === '' ? '空' : String(value);
