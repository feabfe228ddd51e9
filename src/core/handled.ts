import { identityOf } from './forms/identity';
import type { Form, Indicator } from './forms/model';
import type { Memory } from './memory';
import type { Cells } from './plan/cells';
import type { Finding } from './rules/rule';
import type { Address } from './sheet/address';
import { hashOf } from './text/hash';

/**
 * The key under which a finding is kept as 已核实: which form (project, unit, year, kind), which rule at which indicator,
 * and a hash of what the finding and its cells say. No address: it survives moved rows and dies when a cell changes or
 * another year comes.
 */
export function findingKey(finding: Finding, form: Form, cells: Cells): string {
  const said = [
    // Two indicators may say the same, such as 明显提升, and only one of them was verified.
    indicatorAt(form, finding.cells[0])?.name?.text ?? '',
    ...finding.cells.map((cell) => cells(cell)?.text ?? ''),
    ...Object.entries(finding.params).sort().flat(),
  ];
  return [identityOf(form), finding.rule, hashOf(said.join('\u0000')).toString(36)].join('|');
}

/** The indicator that has a cell of its own there; levels are merged over many and tell nothing. */
function indicatorAt(form: Form, cell: Address | undefined): Indicator | undefined {
  return form.indicators.find(({ name, target, operator, unit, actual, weight, score, reason }) =>
    [name, target, operator, unit, actual, weight, score, reason].some(
      (field) => field?.cell !== undefined && field.cell === cell,
    ),
  );
}

/** Marks the findings the user has verified. */
export function withHandled(finding: Finding, form: Form, cells: Cells, memory: Memory): Finding {
  if (!memory.handled) return finding;
  const handled = memory.handled[findingKey(finding, form, cells)];
  return handled ? { ...finding, handled } : finding;
}
