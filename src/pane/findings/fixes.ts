import type { Change } from '../../core/plan/changes';
import type { Finding } from '../../core/rules/rule';

/** Every cell that a finding's remedy would change. */
export function fixesOf({ fix, moreFixes = [] }: Finding): readonly Change[] {
  return fix ? [fix, ...moreFixes] : [];
}

/** The findings somebody has yet to deal with and that have a remedy, of one rule or of all. */
export function fixable(findings: readonly Finding[], rule?: string): readonly Finding[] {
  return findings.filter((finding) => finding.fix && !finding.handled && (rule === undefined || finding.rule === rule));
}

/** How many cells their remedies would change; a cell that two of them mend counts once. */
export function countFixes(findings: readonly Finding[]): number {
  return new Set(findings.flatMap(fixesOf).map(({ cell }) => cell)).size;
}
