import type { Report } from '../core/report';
import type { Finding } from '../core/rules/rule';
import type { Address } from '../core/sheet/address';
import { compare, type Decimal } from '../core/text/decimal';
import { countFindings, type Counts } from './findingList';

/** One form in a line. */
export interface OverviewLine {
  readonly form: Address;
  readonly project: string;
  readonly unit: string;
  readonly counts: Counts;
  /** Total, or what is known of it while something is pending; absent where the form is not scored. */
  readonly score?: Decimal;
  readonly pending: boolean;
  readonly grade?: string;
}

export type Column = 'project' | 'error' | 'warning' | 'score';

/** The forms of a report, in the order of the workbook. */
export function overviewLines({ forms, findings, scores }: Report): readonly OverviewLine[] {
  const byForm = new Map<Address, Finding[]>();
  for (const finding of findings) byForm.set(finding.form, [...(byForm.get(finding.form) ?? []), finding]);
  const cards = new Map(scores.map((card) => [card.form, card]));
  return forms.map((form) => {
    const card = cards.get(form.id);
    const score = card?.total ?? card?.partial;
    return {
      form: form.id,
      project: form.project?.text ?? '',
      unit: form.unit?.text || form.department?.text || '',
      counts: countFindings(byForm.get(form.id) ?? []),
      ...(score !== undefined && { score }),
      pending: (card?.pending ?? 0) > 0,
      ...(card?.grade !== undefined && { grade: card.grade }),
    };
  });
}

/** Sorted so that what needs attention comes first; equal ones stay in the order of the workbook. */
export function sortLines(lines: readonly OverviewLine[], by: Column): readonly OverviewLine[] {
  const order = (a: OverviewLine, b: OverviewLine): number => {
    switch (by) {
      case 'project':
        return 0;
      case 'error':
        return b.counts.error - a.counts.error || b.counts.warning - a.counts.warning;
      case 'warning':
        return b.counts.warning - a.counts.warning || b.counts.error - a.counts.error;
      case 'score':
        if (a.score === undefined || b.score === undefined)
          return Number(a.score === undefined) - Number(b.score === undefined);
        return compare(a.score, b.score);
    }
  };
  return [...lines].sort(order);
}
