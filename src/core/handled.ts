import type { Form, Indicator } from './forms/model';
import type { Memory } from './memory';
import type { Cells } from './plan/cells';
import type { Finding } from './rules/rule';
import type { Address } from './sheet/address';

/**
 * The key under which a finding is kept as 已核实: which form (project, unit, year, kind), which rule at which indicator,
 * and a hash of what the finding and its cells say. No address: it survives moved rows and dies when a cell changes or
 * another year comes.
 */
export function findingKey(finding: Finding, form: Form, cells: Cells): string {
  const identity = [
    // Forms that name no project are told apart by their sheet at least.
    form.code?.value ?? form.project?.value ?? form.sheet,
    form.unit?.value ?? '',
    String(form.year?.value ?? ''),
    form.kind,
  ];
  const said = [
    // Two indicators may say the same, such as 明显提升, and only one of them was verified.
    indicatorAt(form, finding.cells[0])?.name?.text ?? '',
    ...finding.cells.map((cell) => cells(cell)?.text ?? ''),
    ...Object.entries(finding.params).sort().flat(),
  ];
  return [...identity, finding.rule, hash(said.join('\u0000'))].join('|');
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

/** FNV-1a, 32 bits, in base 36: enough to tell the values of one cell apart, and the same everywhere. */
export function hash(text: string): string {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return (state >>> 0).toString(36);
}
