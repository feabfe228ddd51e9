import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { NamedReport } from './reports';

/** Somebody looked at the cells of the form and said whether the finding is true. */
const judgement = z.strictObject({
  workbook: z.string(),
  rule: z.string(),
  cell: z.string(),
  verdict: z.enum(['true', 'false', 'debatable']),
  /** Why, without repeating what the form says. */
  reason: z.string().max(60),
});
export type Judgement = z.infer<typeof judgement>;

export const readJudgements = (): readonly Judgement[] =>
  z.array(judgement).parse(JSON.parse(readFileSync('test/plant/judgements.json', 'utf8')));

/** An error-level finding with its judgement, where there is one. */
export interface Judged {
  readonly workbook: string;
  readonly rule: string;
  readonly cell: string;
  readonly judgement?: Judgement;
}

const keyOf = ({ workbook, rule, cell }: Pick<Judged, 'workbook' | 'rule' | 'cell'>): string =>
  [workbook, rule, cell].join('|');

/** Every error-level finding on the real forms. */
export function judgedErrors(
  reports: readonly NamedReport[],
  judgements: readonly Judgement[] = readJudgements(),
): readonly Judged[] {
  const known = new Map(judgements.map((one) => [keyOf(one), one]));
  return reports.flatMap(({ name, report }) =>
    report.findings
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, cells: [cell = ''] }) => {
        const finding = { workbook: name, rule, cell };
        const told = known.get(keyOf(finding));
        return told ? { ...finding, judgement: told } : finding;
      }),
  );
}

/** The interval of Wilson for a share, 95 %, in percent. */
export function interval(count: number, all: number): readonly [number, number] {
  if (all === 0) return [0, 100];
  const z2 = 1.96 ** 2;
  const share = count / all;
  const middle = (share + z2 / (2 * all)) / (1 + z2 / all);
  const half = (1.96 / (1 + z2 / all)) * Math.sqrt((share * (1 - share)) / all + z2 / (4 * all * all));
  return [Math.max(0, 100 * (middle - half)), Math.min(100, 100 * (middle + half))];
}

/** The part of docs/accuracy.md about false alarms. */
export function judgementsReport(errors: readonly Judged[]): string {
  const rules = [...new Set(errors.map(({ rule }) => rule))].sort();
  return [
    '## 误报：真实表上每一条“错误”是否属实',
    '',
    '错误级发现不到 60 条的规则逐条看过原表，判断记在 test/plant/judgements.json；“有争议”指照字面属实、原表另有缘故（多是在此换页中断）。区间是误报率的 95 % 区间（Wilson）。*Every error-level finding of a rule (up to 60) was looked at in its form; the interval is that of the share of false ones.*',
    '',
    '| 规则 | 发现 | 看过 | 属实 | 有争议 | 误报 | 误报率 95 % 区间 |',
    '|---|---|---|---|---|---|---|',
    ...rules.map((rule) =>
      line(
        rule,
        errors.filter((one) => one.rule === rule),
      ),
    ),
    line('**合计**', errors),
    '',
  ].join('\n');
}

function line(name: string, errors: readonly Judged[]): string {
  const count = (verdict: Judgement['verdict']): number =>
    errors.filter(({ judgement: told }) => told?.verdict === verdict).length;
  const seen = errors.filter(({ judgement: told }) => told !== undefined).length;
  const [low, high] = interval(count('false'), seen);
  return `| ${name} | ${errors.length} | ${seen} | ${count('true')} | ${count('debatable')} | ${count('false')} | ${low.toFixed(1)}–${high.toFixed(1)} % |`;
}
