import type { Report } from '../core/report';
import type { Finding, Severity } from '../core/rules/rule';
import type { Address } from '../core/sheet/address';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

export type Counts = Readonly<Record<Severity, number>>;

/** A finding with the key it is selected by. */
export interface Entry {
  readonly key: string;
  readonly finding: Finding;
}

/** The findings of one form, graver ones first, else in the order of the rules. */
export interface Group {
  readonly form: Address;
  readonly counts: Counts;
  readonly entries: readonly Entry[];
}

export interface Filter {
  readonly severities: ReadonlySet<Severity>;
  /** One form only, null for all. */
  readonly only?: Address | null;
  /** Words to be found in what is shown of a finding. */
  readonly text: string;
}

/** Counts what still needs somebody's attention: what was marked 已核实 is not counted. */
export function countFindings(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) if (!finding.handled) counts[finding.severity] += 1;
  return counts;
}

/**
 * Groups the findings that are still open by form, in the order the forms stand in the workbook. `shown` is the text of
 * a finding that a search looks into. Forms without open findings are absent.
 */
export function groupFindings(
  report: Report,
  filter?: Filter,
  shown: (finding: Finding) => string = () => '',
): readonly Group[] {
  const byForm = new Map<Address, Finding[]>(report.forms.map((form) => [form.id, []]));
  for (const finding of report.findings) {
    if (finding.handled || !passes(finding, filter, shown)) continue;
    const list = byForm.get(finding.form);
    if (list) list.push(finding);
    else byForm.set(finding.form, [finding]);
  }
  const groups: Group[] = [];
  for (const [form, findings] of byForm) {
    if (findings.length === 0) continue;
    const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
    groups.push({ form, counts: countFindings(findings), entries: withKeys(sorted) });
  }
  return groups;
}

/** The findings the user has verified, in the order of the workbook. */
export function handledEntries(
  report: Report,
  filter?: Filter,
  shown: (finding: Finding) => string = () => '',
): readonly Entry[] {
  const entries = withKeys(report.findings.filter((finding) => finding.handled && passes(finding, filter, shown)));
  // Not the key it had while it was open: whoever has just verified one goes on with the next.
  return entries.map(({ key, finding }) => ({ key: `verified|${key}`, finding }));
}

function passes(finding: Finding, filter: Filter | undefined, shown: (finding: Finding) => string): boolean {
  if (!filter) return true;
  if (!filter.severities.has(finding.severity)) return false;
  if (filter.only && filter.only !== finding.form) return false;
  const needle = filter.text.trim().toLocaleLowerCase();
  return needle === '' || shown(finding).toLocaleLowerCase().includes(needle);
}

/** The same finding has the same key after a recheck, so that the selection stays. */
function withKeys(findings: readonly Finding[]): Entry[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const base = [finding.form, finding.rule, finding.cells[0] ?? ''].join('|');
    const nth = (seen.get(base) ?? 0) + 1;
    seen.set(base, nth);
    return { key: nth === 1 ? base : `${base}|${String(nth)}`, finding };
  });
}
