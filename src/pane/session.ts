import { OWN_SHEETS } from '../core/plan/ownSheetNames';
import type { Address } from '../core/sheet/address';
import { createFindingActions, type FindingActions } from './findings/findingActions';
import { machineMappings, type KeptMappings } from './reading/keptMappings';
import { createMappingActions, type MappingActions } from './reading/mappingActions';
import { withKept } from './reading/withKept';
import { createScoringActions, type ScoringActions } from './scoring/scoringActions';
import { fillLines, writtenAs, type FillAs } from './scoring/fillLines';
import { createSessionKit, problemOf, type SessionParts } from './sessionKit';
import type { PaneState, View } from './state';
import type { Store } from './store';

/** Everything the user can do; components and ribbon commands call nothing else. */
export interface Session {
  readonly store: Store<PaneState>;
  /** 修正, 已核实 and the rules' entries. */
  readonly findings: FindingActions;
  /** 定性 bands, 不适用, policies, sheets of ours. */
  readonly scoring: ScoringActions;
  /** 更正读取. */
  readonly mapping: MappingActions;
  /** Opens 设置. */
  readonly showSettings: () => void;
  /** Goes back from what lies over the results. */
  readonly leavePage: () => void;
  /** 一键校验: one `open`, one `commit` of marks and selection. */
  readonly check: () => Promise<void>;
  readonly cancel: () => void;
  /** Selects a finding and shows its cell. */
  readonly choose: (key: string, cell: Address | undefined) => Promise<void>;
  readonly reveal: (cell: Address) => Promise<void>;
  /** 回填得分: reads what stands in the cells now and proposes; writes nothing. */
  readonly previewFill: () => Promise<void>;
  readonly tick: (cell: Address, ticked: boolean) => void;
  /** All lines that nothing hinders, or none. */
  readonly tickAll: (ticked: boolean) => void;
  readonly leavePreview: () => void;
  /** 确认: one `commit` of the ticked lines, as values or, where there is one, as formulas. */
  readonly fill: (as?: FillAs) => Promise<void>;
  /** 撤销填写. */
  readonly undo: () => Promise<void>;
  /** 清除标记, and the sheets 绩核报告 and 完成情况 where there are any of ours. */
  readonly clear: () => Promise<void>;
  /** 交付副本: nothing of ours stays in the workbook, neither marks nor the sheets of ours nor what we remembered. */
  readonly deliver: () => Promise<void>;
  readonly dismiss: () => void;
  readonly show: (view: View) => void;
  /** Shows the findings of one form only, or of all again. */
  readonly showOnly: (form: Address | null) => Promise<void>;
  readonly allowMarks: (allowed: boolean) => void;
  /** Starts listening to edits; resolves to a function that ends the session. */
  readonly start: () => Promise<() => void>;
}

export interface KeptOnMachine {
  /** Corrections of the reading that this machine keeps; without it they are kept with workbooks only. */
  readonly mappings?: KeptMappings;
}

const keptNowhere = (): KeptMappings =>
  machineMappings(() => {
    throw new Error('nothing is kept on this machine');
  });

/**
 * The pane's behaviour without its looks. One task runs at a time; a recheck gives way to anything the user asks for.
 *
 * `const session = createSession({ host, inspect, now: Date.now, later }); await session.check();`
 */
export function createSession({ mappings = keptNowhere(), ...given }: SessionParts & KeptOnMachine): Session {
  const parts = { ...given, inspect: withKept(given.inspect, mappings) };
  const kit = createSessionKit(parts);
  const { host, store, run, look, keep, checkNow, write } = kit;
  const withoutOurs = host.abilities.sheets && { sheets: OWN_SHEETS.map((name) => ({ name, rows: null })) };

  const session: Session = {
    store,
    findings: createFindingActions(kit, parts.now),
    scoring: createScoringActions(kit),
    mapping: createMappingActions(kit, parts.inspect, mappings),
    showSettings: () => store.set({ page: { kind: 'settings' } }),
    leavePage: () => store.set({ page: null }),
    check: () =>
      run('check', async (signal) => {
        store.set({ preview: null, page: null, filled: null, only: null });
        await checkNow('check', signal, true);
      }),
    cancel: kit.cancel,
    choose: async (key, cell) => {
      store.set({ selected: key });
      if (cell !== undefined) await session.reveal(cell);
    },
    reveal: async (cell) => {
      try {
        await host.reveal(cell);
      } catch (error) {
        store.set({ problem: problemOf(error, 'check') });
      }
    },
    previewFill: () =>
      run('preview', async (signal) => {
        store.set({ filled: null });
        const seen = await look('preview', signal);
        keep(seen, 'unchanged');
        store.set({ preview: await fillLines(seen) });
      }),
    tick: (cell, ticked) => {
      const { preview } = store.get();
      if (preview)
        store.set({ preview: preview.map((line) => (line.change.cell === cell ? { ...line, ticked } : line)) });
    },
    tickAll: (ticked) => {
      const { preview } = store.get();
      if (preview) store.set({ preview: preview.map((line) => ({ ...line, ticked: ticked && !line.hindrance })) });
    },
    leavePreview: () => store.set({ preview: null }),
    fill: (as = 'values') => write('fill', writtenAs(store.get().preview ?? [], as)),
    undo: () => write('undo', store.get().undo ?? []),
    clear: () =>
      run('clear', async (signal) => {
        await host.commit({ marks: [], ...withoutOurs }, signal);
        store.set({ marked: false, cleared: 'marks' });
      }),
    deliver: () =>
      run('clear', async (signal) => {
        await host.commit({ marks: [], memory: null, ...withoutOurs }, signal);
        // Marks would come back with the next check of a copy that is meant to leave the house.
        store.set({ marked: false, marks: false, cleared: 'everything' });
      }),
    dismiss: () => store.set({ problem: null, filled: null, cleared: null, added: null }),
    show: (view) => store.set({ view }),
    showOnly: async (only) => {
      store.set(only === null ? { only } : { only, view: 'findings', selected: null });
      if (only !== null) await session.reveal(only);
    },
    allowMarks: (marks) => store.set({ marks }),
    start: async () => {
      if (!host.abilities.liveEdits) return () => session.cancel();
      const stop = await host.watch(() => {
        if (!store.get().checked) return;
        store.set({ stale: true });
        kit.recheckLater(recheck);
      });
      return () => {
        stop();
        kit.callOff();
        session.cancel();
      };
    },
  };

  /**
   * Where the host's undo covers our writes a live recheck changes the pane only: marks written while the user types
   * would fill the undo list.
   */
  function recheck(): void {
    if (store.get().preview) return;
    if (store.get().running) {
      kit.recheckLater(recheck);
      return;
    }
    const follow = store.get().marked && !host.abilities.undo;
    void run('recheck', async (signal) => {
      if (follow) await checkNow('recheck', signal, false);
      else keep(await look('recheck', signal), 'unchanged');
    });
  }

  return session;
}
