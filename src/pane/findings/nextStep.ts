import type { Finding } from '../../core/rules/rule';
import { countFindings, groupFindings, type Entry } from '../findingList';
import type { Checked } from '../state';
import { countFixes, fixable } from './fixes';

/** What the user had best do next. */
export type NextStep =
  | { readonly kind: 'no-forms' }
  /** Corrections that are certain: preview them all. */
  | { readonly kind: 'fixes'; readonly findings: readonly Finding[]; readonly count: number }
  | { readonly kind: 'errors' | 'warnings' | 'hints'; readonly first: Entry }
  | { readonly kind: 'fill' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'done' };

/** What is certain first, then what must be corrected, then scores, then what may stay with a reason. */
export function nextStep({ report }: Checked): NextStep {
  if (report.forms.length === 0) return { kind: 'no-forms' };
  const findings = fixable(report.findings);
  const count = countFixes(findings);
  const counts = countFindings(report.findings);
  const fixes = count > 0 ? ({ kind: 'fixes', findings, count } as const) : undefined;
  // Hundreds of numbers kept as text must not stand before what is really wrong.
  if (fixes && (counts.error === 0 || findings.some(({ severity }) => severity === 'error'))) return fixes;
  const entries = groupFindings(report).flatMap((group) => group.entries);
  const firstOf = (severity: Finding['severity']): Entry | undefined =>
    entries.find((entry) => entry.finding.severity === severity);
  const error = counts.error > 0 ? firstOf('error') : undefined;
  if (error) return { kind: 'errors', first: error };
  if (report.scores.some((card) => card.pending > 0)) return { kind: 'pending' };
  if (report.changes.length > 0) return { kind: 'fill' };
  const warning = firstOf('warning');
  if (warning) return { kind: 'warnings', first: warning };
  const hint = firstOf('info');
  return hint ? { kind: 'hints', first: hint } : { kind: 'done' };
}
