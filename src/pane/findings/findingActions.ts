import { findingKey } from '../../core/handled';
import type { Memory } from '../../core/memory';
import type { Change } from '../../core/plan/changes';
import { cellsOf } from '../../core/plan/cells';
import type { Finding } from '../../core/rules/rule';
import type { Address } from '../../core/sheet/address';
import { previewLine } from '../preview';
import type { SessionKit } from '../sessionKit';
import { fixesOf } from './fixes';

/** What the user can do about a finding. */
export interface FindingActions {
  /** Opens the entry of a rule. */
  readonly explain: (rule: string) => void;
  /** 修正: reads what stands in the cells now and proposes; writes nothing. */
  readonly propose: (findings: readonly Finding[]) => Promise<void>;
  /** Opens the page that asks for a reason. */
  readonly askReason: (finding: Finding) => void;
  /** 已核实: kept with the workbook under today's date. */
  readonly verify: (finding: Finding, reason: string) => Promise<void>;
  /** 取消核实. */
  readonly takeBack: (finding: Finding) => Promise<void>;
}

export function createFindingActions(kit: SessionKit, now: () => number): FindingActions {
  const { store, run, look, keep, remember } = kit;

  /** The key a finding is kept under, by what the cells said when it was found. */
  function keyOf(finding: Finding): string | undefined {
    const { checked } = store.get();
    const form = checked?.report.forms.find(({ id }) => id === finding.form);
    return checked && form ? findingKey(finding, form, cellsOf(checked.sheets)) : undefined;
  }

  return {
    explain: (rule) => store.set({ page: { kind: 'rule', rule } }),
    propose: (findings) =>
      run('fix', async (signal) => {
        store.set({ filled: null });
        const seen = await look('fix', signal);
        keep(seen, 'unchanged');
        const wanted = new Set(findings.map(placeOf));
        const fixes = onePerCell(
          seen.report.findings.filter((finding) => !finding.handled && wanted.has(placeOf(finding))).flatMap(fixesOf),
        );
        // Somebody mended them in the meantime: the list says so by itself.
        if (fixes.length === 0) return;
        store.set({ preview: fixes.map((change) => previewLine(change, seen.opened.sheets)), page: null });
      }),
    askReason: (finding) => store.set({ page: { kind: 'verify', finding } }),
    verify: async (finding, reason) => {
      const key = keyOf(finding);
      store.set({ page: null });
      if (key === undefined) return;
      const entry = { reason, date: isoDate(now()) };
      await remember('remember', (memory) => ({ ...memory, handled: { ...memory.handled, [key]: entry } }));
    },
    takeBack: async (finding) => {
      const key = keyOf(finding);
      if (key !== undefined) await remember('remember', (memory) => without(memory, key));
    },
  };
}

const placeOf = ({ rule, form, cells }: Finding): string => [rule, form, cells[0] ?? ''].join('|');

/** Two rules may mend the same cell; the first of them has it. */
function onePerCell(changes: readonly Change[]): readonly Change[] {
  const taken = new Set<Address>();
  return changes.filter(({ cell }) => !taken.has(cell) && taken.add(cell));
}

function without({ handled = {}, ...rest }: Memory, key: string): Memory {
  const left = Object.fromEntries(Object.entries(handled).filter(([kept]) => kept !== key));
  return Object.keys(left).length === 0 ? rest : { ...rest, handled: left };
}

/** The day where the user is, `2026-03-01`. */
function isoDate(at: number): string {
  const date = new Date(at);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
