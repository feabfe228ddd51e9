import type { Form, FormKind } from '../forms/model';
import type { Report } from '../report';
import type { Finding, Severity } from '../rules/rule';
import { exactRate } from '../scoring/execution';
import type { Grade, ScoreCard } from '../scoring/scoreCard';
import type { Address } from '../sheet/address';
import { round, type Decimal } from '../text/decimal';

export type Counts = Readonly<Record<Severity, number>>;

/** The groups of rules by the first letter of their codes: A 完整性, B 资金 … */
export const RULE_GROUPS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** One workbook of several: what was found in it, or why it could not be read. */
export type SummaryFile =
  | { readonly file: string; readonly report: Report }
  /** `failed` is a sentence with its full stop. */
  | { readonly file: string; readonly failed: string };

/** One form in a line. */
export interface SummaryLine {
  /** Where several workbooks are summed up, the one it stands in; '' for the workbook in hand. */
  readonly file: string;
  readonly form: Address;
  readonly kind: FormKind;
  /** '' where the form does not say. */
  readonly project: string;
  /** 实施单位, else 主管部门; '' where the form names neither. */
  readonly unit: string;
  readonly counts: Counts;
  /** Findings by group of rules; a group without any is absent. */
  readonly groups: Readonly<Partial<Record<RuleGroup, Counts>>>;
  /** Total, or what is known of it while something is pending; absent where the form is not scored. */
  readonly score?: Decimal;
  readonly pending: boolean;
  readonly grade?: Grade;
  /** 预算执行率 of the whole money in percent, to two places; absent where it cannot be computed. */
  readonly rate?: Decimal;
}

const NONE: Counts = { error: 0, warning: 0, info: 0 };

/**
 * The forms of a report, in the order of the workbook. What was marked 已核实 is not counted.
 *
 * @example summaryLines(report)[0]?.counts.error
 */
export function summaryLines({ forms, findings, scores }: Report, file = ''): readonly SummaryLine[] {
  const byForm = new Map<Address, Finding[]>(forms.map((form) => [form.id, []]));
  for (const finding of findings) if (!finding.handled) byForm.get(finding.form)?.push(finding);
  const cards = new Map(scores.map((card) => [card.form, card]));
  return forms.map((form) => ({
    file,
    form: form.id,
    kind: form.kind,
    project: form.project?.value ?? '',
    unit: unitOf(form),
    ...counted(byForm.get(form.id) ?? []),
    ...scoreOf(cards.get(form.id)),
    ...rateOf(form),
  }));
}

/** Whom a form comes from: 实施单位, else 主管部门, without the number some forms print before the name. */
export const unitOf = (form: Form): string =>
  oneLine(form.unit?.value || form.department?.value || '').replace(
    /^(?:\d{3,}\s*[-－—_]|[[［【(（]\d{3,}[\]］】)）])\s*(?=\D)/,
    '',
  );

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function counted(findings: readonly Finding[]): Pick<SummaryLine, 'counts' | 'groups'> {
  const groups: Partial<Record<RuleGroup, Counts>> = {};
  let counts = NONE;
  for (const { rule, severity } of findings) {
    const more = (before: Counts): Counts => ({ ...before, [severity]: before[severity] + 1 });
    counts = more(counts);
    const group = RULE_GROUPS.find((letter) => rule.startsWith(letter));
    if (group) groups[group] = more(groups[group] ?? NONE);
  }
  return { counts, groups };
}

function scoreOf(card: ScoreCard | undefined): Pick<SummaryLine, 'score' | 'pending' | 'grade'> {
  const score = card?.total ?? card?.partial;
  return {
    pending: (card?.pending ?? 0) > 0,
    ...(score !== undefined && { score }),
    ...(card?.grade !== undefined && { grade: card.grade }),
  };
}

function rateOf(form: Form): Pick<SummaryLine, 'rate'> {
  const total = form.funds.find(({ source, period }) => source === 'total' && period === undefined);
  const rate = total && exactRate(total);
  return rate === undefined ? {} : { rate: round(rate, 2) };
}
