import { EMPTY_MEMORY } from '../../core/memory';
import type { Sheet } from '../../core/sheet/sheet';
import type { Outcome, WorkbookHost } from '../../hosts/host';

const SHEETS: readonly Sheet[] = [{ name: '自评表1', rows: [], merges: [] }];

/** A host without a workbook: it accepts everything and keeps nothing. For the gallery and component tests only. */
export function sampleHost(over: Partial<WorkbookHost> = {}): WorkbookHost {
  return {
    abilities: { liveEdits: false, undo: false, protection: true, marks: true, sheets: false },
    open: () => Promise.resolve({ sheets: SHEETS, active: '自评表1', memory: EMPTY_MEMORY, marks: 0, gaps: [] }),
    commit: (changes): Promise<Outcome> =>
      Promise.resolve({
        written: (changes.cells ?? []).map((change) => change.cell),
        refused: [],
        marks: changes.marks ? 'written' : 'unchanged',
      }),
    reveal: () => Promise.resolve(),
    selection: () => Promise.resolve('自评表1!G4'),
    watch: () => Promise.resolve(() => undefined),
    ...over,
  };
}
