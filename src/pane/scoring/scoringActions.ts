import type { Form } from '../../core/forms/model';
import type { SheetChange } from '../../core/plan/changes';
import type { SelfEvaluationLayout } from '../../core/plan/selfEvaluationSheet';
import type { BandChoice } from '../../core/scoring/choices';
import type { Address } from '../../core/sheet/address';
import { previewLine } from '../preview';
import type { Seen, SessionKit } from '../sessionKit';
import { chooseBands, choosePolicy, decideApplies, takeBackBand, takeOwnPolicy, type Decision } from './decisions';

/** What the user can do about scores, policies and the sheets that are made of them. */
export interface ScoringActions {
  /** Keeps the chosen bands, by indicator key. */
  readonly chooseBands: (choices: Readonly<Record<string, BandChoice>>) => Promise<void>;
  readonly takeBackBand: (key: string) => Promise<void>;
  readonly decideApplies: (key: string, applies: boolean) => Promise<void>;
  /** Opens the page of the policy. */
  readonly showPolicy: () => void;
  /** A policy by its name for this workbook; null: suggested for each form. */
  readonly choosePolicy: (name: string | null) => Promise<void>;
  /** Takes an own policy file; resolves to what is wrong with it, clause by clause, where it was not taken. */
  readonly loadPolicy: (text: string) => Promise<readonly string[]>;
  /** 分值 by the policy: reads what stands in the cells now and proposes; writes nothing. */
  readonly proposeWeights: (form: Address) => Promise<void>;
  /** Whether the host takes sheets of ours. */
  readonly makesSheets: boolean;
  /** 绩核报告. */
  readonly makeReport: () => Promise<void>;
  /** 完成情况 of the forms without score columns. */
  readonly makeCompletion: () => Promise<void>;
  /** Opens the page that asks which 申报表 and which layout. */
  readonly askSelfEvaluation: () => void;
  readonly makeSelfEvaluations: (forms: readonly Address[], layout: SelfEvaluationLayout) => Promise<void>;
}

/** The core's larger parts, loaded when they are first asked for. */
const loadMaking = () => import('./making');
const loadPolicyFile = () => import('./ownPolicyFile');

export function createScoringActions(kit: SessionKit): ScoringActions {
  const { store, run, look, keep, remember } = kit;
  const decided: Decision[] = [];
  let deciding: Promise<void> | undefined;

  /** Clicks come faster than a workbook is read: what is decided meanwhile is kept with the next trip, not lost. */
  function decide(decision: Decision): Promise<void> {
    decided.push(decision);
    deciding ??= drain().finally(() => {
      deciding = undefined;
    });
    return deciding;
  }

  async function drain(): Promise<void> {
    while (decided.length > 0) {
      await idle();
      const now = decided.splice(0);
      await remember('remember', (memory) => now.reduce((kept, decision) => decision(kept), memory));
    }
  }

  /** Until no task of the user's runs; a live recheck gives way by itself. */
  function idle(): Promise<void> {
    const isBusy = (): boolean => {
      const { running } = store.get();
      return running !== null && running.task !== 'recheck';
    };
    return new Promise((resolve) => {
      if (!isBusy()) {
        resolve();
        return;
      }
      const stop = store.subscribe(() => {
        if (isBusy()) return;
        stop();
        resolve();
      });
    });
  }

  /** Writes sheets of ours in one commit, shows the first of them and checks what is there now. */
  function make(sheetsOf: (seen: Seen) => Promise<readonly SheetChange[]>): Promise<void> {
    return run('sheets', async (signal) => {
      store.set({ page: null });
      const seen = await look('sheets', signal);
      const sheets = await sheetsOf(seen);
      const [first] = sheets;
      if (!first) {
        keep(seen, 'unchanged');
        return;
      }
      await kit.host.commit({ sheets, select: `${first.name}!A1` }, signal);
      store.set({ added: sheets.map(({ name }) => name) });
      await kit.checkNow('sheets', signal, false);
    });
  }

  return {
    chooseBands: (choices) => decide(chooseBands(choices)),
    takeBackBand: (key) => decide(takeBackBand(key)),
    decideApplies: (key, applies) => decide(decideApplies(key, applies)),
    showPolicy: () => store.set({ page: { kind: 'policy' } }),
    choosePolicy: (name) => decide(choosePolicy(name)),
    loadPolicy: async (text) => {
      const read = (await loadPolicyFile()).readOwnPolicy(text);
      if (!read.policy) return read.mistakes;
      await decide(takeOwnPolicy(read.policy));
      return [];
    },
    proposeWeights: (id) =>
      run('preview', async (signal) => {
        store.set({ filled: null });
        const seen = await look('preview', signal);
        keep(seen, 'unchanged');
        const changes = (await loadMaking()).weightsOf(seen, id);
        store.set({ preview: changes.map((change) => previewLine(change, seen.opened.sheets)), page: null });
      }),
    makesSheets: kit.host.abilities.sheets,
    makeReport: () => make(async (seen) => (await loadMaking()).reportOf(seen)),
    makeCompletion: () => make(async (seen) => (await loadMaking()).completionsOf(seen)),
    askSelfEvaluation: () => store.set({ page: { kind: 'self-evaluation' } }),
    makeSelfEvaluations: (forms, layout) =>
      make(async (seen) => (await loadMaking()).selfEvaluationsOf(seen, new Set(forms), layout)),
  };
}

/** The 申报表 a 自评表 can be made of. */
export const isDeclaration = (form: Form): boolean =>
  form.kind === 'target' &&
  form.indicators.some(({ name, target, period }) => period === undefined && (name ?? target));
