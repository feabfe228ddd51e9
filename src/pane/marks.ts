import type { Mark } from '../core/plan/changes';
import type { Report } from '../core/report';
import type { Severity } from '../core/rules/rule';
import type { Address } from '../core/sheet/address';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** One mark per severity; a cell with several findings shows the gravest. */
export function marksOf(report: Report): readonly Mark[] {
  const taken = new Set<Address>();
  return SEVERITIES.flatMap((severity) => {
    const cells = new Set<Address>();
    for (const finding of report.findings) {
      const [cell] = finding.cells;
      if (cell !== undefined && finding.severity === severity && !finding.handled && !taken.has(cell)) cells.add(cell);
    }
    for (const cell of cells) taken.add(cell);
    return cells.size > 0 ? [{ severity, cells: [...cells] }] : [];
  });
}
