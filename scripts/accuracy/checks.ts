import type { Report } from '../../src/core/report';
import type { NamedReport } from './reports';

/** The PDF text holds the same forms as the workbook by unit: counted once. */
const TWICE = 'xiqu-declarations-raw.xlsx';

/** Totals that a careful reckoner gives with the typed scores kept and 执行率 reckoned anew. */
const TOTALS: Readonly<Record<string, readonly string[]>> = {
  'hemenkou-selfeval-scored.xlsx': ['97', '78', '78', '94.66', '98', '97', '97.72', '97'],
};

/** What the rules find and what the scores come to on the real forms. Whether a finding is true is told in `judgements.ts`. */
export function checksReport(reports: readonly NamedReport[]): string {
  const counts = new Map<string, { error: number; warning: number; info: number }>();
  const scores: string[] = [];
  for (const { name, report } of reports) {
    if (name !== TWICE) count(report, counts);
    const expected = TOTALS[name];
    if (expected) scores.push(totalsLine(name, report, expected));
  }
  return [
    '## 规则：在真实表上各发现多少处',
    '',
    `${TWICE} 与 xiqu-declarations-by-unit.xlsx 是同一批表，只数一次。*Findings per rule on the real forms; whether the errors are true is told further down.*`,
    '',
    '| 规则 | 必须改 | 需说明 | 建议 |',
    '|---|---|---|---|',
    ...[...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([rule, { error, warning, info }]) => `| ${rule} | ${error} | ${warning} | ${info} |`),
    '',
    '## 得分：总分是否与人工核算一致',
    '',
    ...scores,
    '',
  ].join('\n');
}

function count(report: Report, counts: Map<string, { error: number; warning: number; info: number }>): void {
  for (const { rule, severity } of report.findings) {
    const entry = counts.get(rule) ?? { error: 0, warning: 0, info: 0 };
    entry[severity] += 1;
    counts.set(rule, entry);
  }
}

function totalsLine(name: string, report: Report, expected: readonly string[]): string {
  const totals = report.scores.map(({ total }) => total ?? '待定');
  const right = totals.filter((total, at) => total === expected[at]).length;
  return `- ${name}：${right}/${expected.length} 张一致（${totals.join('、')}）`;
}
